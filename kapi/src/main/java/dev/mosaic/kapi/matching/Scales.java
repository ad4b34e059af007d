package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts all evidence on each thing that may be what runs. */
final class Scales {
    private static final List<Naming> NAMES = List.of(
            new ImageIsBoth(),
            new ImageIsFolder(),
            new ImageIsRepository(),
            new TagIsFolder(),
            new ImageInPath(),
            new ImageResembles());
    private static final List<Naming> TELLING = List.of(new WorkloadIsNamed(), new BuildFileSays());
    private static final List<Naming> MORE = List.of(
            new OnlyDockerfile(),
            new SetAside(),
            new OtherVariant(),
            new BuiltWithout(),
            new SharedDockerfile(),
            new WellKnownName(),
            new LabelledElsewhere());
    private static final List<Belonging> POINTING =
            List.of(new StatedSource(), new LabelledSource(), new TagIsCommit());
    private final List<Belonging> belongings;
    private final Survey survey;
    private final Index index;

    Scales(Survey survey, ImagesAgree agree) {
        this.survey = survey;
        this.index = new Index(survey.repositories());
        this.belongings = List.of(
                new OwnerPublishes(), new PathNamesRepository(), new ChartNamesImage(), agree, new LabelNames());
    }

    /** Best first; what has too little for it is left out. */
    List<Weighed> weigh(Case one, @Nullable Sibling sibling) {
        Map<Known, List<BuildUnit>> near = new IdentityHashMap<>();
        index.of(one)
                .forEach(entry -> near.computeIfAbsent(entry.known(), unused -> new ArrayList<>())
                        .add(entry.unit()));
        List<Weighed> all = new ArrayList<>();
        for (Known known : survey.repositories()) {
            List<Reason> pointing = reasons(POINTING, one, known);
            List<BuildUnit> units = pointing.isEmpty() ? near.getOrDefault(known, List.of()) : known.units();
            if (units.isEmpty()) continue;
            List<Reason> where = Stream.concat(pointing.stream(), reasons(belongings, one, known).stream())
                    .toList();
            units.forEach(unit -> weigh(one, unit, where, sibling).ifPresent(all::add));
        }
        return all.stream()
                .filter(weighed -> weighed.weight() >= Certainty.LEAST)
                .sorted(Weighed.BEST_FIRST)
                .toList();
    }

    private static List<Reason> reasons(List<Belonging> kinds, Case one, Known known) {
        return kinds.stream().flatMap(kind -> kind.weigh(one, known).stream()).toList();
    }

    private Optional<Weighed> weigh(Case one, BuildUnit unit, List<Reason> where, @Nullable Sibling sibling) {
        Optional<Reason> name = NAMES.stream()
                .flatMap(naming -> naming.weigh(one, unit).stream())
                .max(Comparator.comparingInt(Reason::weight));
        if (name.isEmpty()
                && !pointsHere(where)
                && TELLING.stream().allMatch(naming -> naming.weigh(one, unit).isEmpty())) {
            return Optional.empty();
        }
        Stream<Reason> more =
                Stream.concat(TELLING.stream(), MORE.stream()).flatMap(naming -> naming.weigh(one, unit).stream());
        Stream<Reason> same = sibling == null ? Stream.of() : sibling.weigh(one, unit).stream();
        return Optional.of(Weighed.of(
                unit,
                Stream.of(where.stream(), name.stream(), more, same)
                        .flatMap(reasons -> reasons)
                        .toList()));
    }

    private static boolean pointsHere(List<Reason> where) {
        return where.stream()
                .anyMatch(reason -> reason.kind() == ReasonKind.SOURCE_STATED
                        || reason.kind() == ReasonKind.SOURCE_LABELLED
                        || reason.kind() == ReasonKind.TAG_IS_COMMIT);
    }
}
