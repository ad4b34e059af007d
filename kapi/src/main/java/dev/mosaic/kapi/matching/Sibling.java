package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workload of the same name, whose image has the same name, surely comes from there: the same in another namespace or registry.
 * Little where so many things have that name, unless the tag is the same as well.
 */
final class Sibling {
    private final Map<String, Match> sure = new HashMap<>();

    Sibling(List<Match> matches) {
        matches.stream()
                .filter(Match::sure)
                .forEach(match -> ImageName.of(match.image())
                        .ifPresent(
                                image -> sure.putIfAbsent(key(match.workload().name(), image), match)));
    }

    /** Whether it is worth to weigh this once more. */
    boolean mayTell(Match match) {
        return !match.sure()
                && match.foreign().isEmpty()
                && ImageName.of(match.image())
                        .filter(image -> sure.containsKey(key(match.workload().name(), image)))
                        .isPresent();
    }

    Optional<Reason> weigh(Case one, BuildUnit unit) {
        Match other = sure.get(key(one.running().id().name(), one.image()));
        if (other == null || other.workload().equals(one.running().id())) return Optional.empty();
        Candidate best = other.candidates().getFirst();
        if (!best.repository().equals(unit.repository().url()) || !Objects.equals(place(best), unit.dockerfile())) {
            return Optional.empty();
        }
        boolean sameTag = ImageName.of(other.image())
                .filter(image ->
                        image.tag().equals(one.image().tag()) && image.tag().length() > 3)
                .isPresent();
        int weight = sameTag || !one.image().base().generic() ? 30 : 10;
        return Optional.of(Reasons.of(
                ReasonKind.SIBLING, weight, "workload", other.workload().toString()));
    }

    private static String key(String workload, ImageName image) {
        return workload + " " + image.base().compact();
    }

    private static @Nullable String place(Candidate candidate) {
        return candidate.dockerfile() == null ? null : candidate.dockerfile().value();
    }
}
