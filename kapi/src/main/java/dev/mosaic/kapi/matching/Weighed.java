package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A thing that may be what runs, with all that was weighed. */
record Weighed(BuildUnit unit, List<Reason> reasons, int weight) {
    static final Comparator<Weighed> BEST_FIRST = Comparator.comparingInt(Weighed::weight)
            .reversed()
            .thenComparing(one -> one.unit().repository().url().value())
            .thenComparing(one -> one.unit().place());
    private static final Set<ReasonKind> WHERE = Set.of(
            ReasonKind.SOURCE_STATED,
            ReasonKind.OWNER_PUBLISHES,
            ReasonKind.PATH_NAMES_REPOSITORY,
            ReasonKind.CHART_NAMES_IMAGE,
            ReasonKind.IMAGES_AGREE,
            ReasonKind.TAG_IS_COMMIT,
            ReasonKind.SIBLING,
            ReasonKind.SOURCE_LABELLED);
    private static final Set<ReasonKind> BY_NAME = Set.of(
            ReasonKind.IMAGE_IS_FOLDER,
            ReasonKind.IMAGE_IS_REPOSITORY,
            ReasonKind.IMAGE_IS_BOTH,
            ReasonKind.TAG_IS_FOLDER,
            ReasonKind.BUILD_FILE);
    private static final Set<ReasonKind> BUILD = Set.of(ReasonKind.BUILD_FILE);
    private static final Set<ReasonKind> POINTING = Set.of(
            ReasonKind.WORKLOAD_IS_NAMED,
            ReasonKind.ONLY_DOCKERFILE,
            ReasonKind.IMAGE_IN_PATH,
            ReasonKind.IMAGE_RESEMBLES);

    static Weighed of(BuildUnit unit, List<Reason> reasons) {
        List<Reason> heaviest = reasons.stream()
                .sorted(Comparator.comparingInt(Reason::weight).reversed())
                .toList();
        return new Weighed(
                unit, heaviest, reasons.stream().mapToInt(Reason::weight).sum());
    }

    /** Whether it is known both where it comes from and which of the things there it is, and nothing speaks against it. */
    boolean founded() {
        if (reasons.stream().anyMatch(reason -> reason.weight() < 0)) return false;
        if (heavy(BUILD, BuildFileSays.WHOLE)) return true;
        boolean where = reasons.stream().anyMatch(reason -> WHERE.contains(reason.kind()));
        return where && (heavy(BY_NAME, 30) || told() && pointed());
    }

    /** Whether more than the repository is named. */
    boolean pointed() {
        return heavy(BY_NAME, 20) || heavy(POINTING, 15);
    }

    private boolean told() {
        return heavy(Set.of(ReasonKind.SOURCE_STATED, ReasonKind.TAG_IS_COMMIT), 1);
    }

    private boolean heavy(Set<ReasonKind> kinds, int weight) {
        return reasons.stream().anyMatch(reason -> kinds.contains(reason.kind()) && reason.weight() >= weight);
    }
}
