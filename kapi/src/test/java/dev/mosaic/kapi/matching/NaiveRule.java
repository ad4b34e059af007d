package dev.mosaic.kapi.matching;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Confidence;
import dev.mosaic.contract.repository.Match;
import java.util.Comparator;
import java.util.List;

/** What one would write first: the repository whose name has most letters in common with the workload's, its first Dockerfile. */
final class NaiveRule {

    private NaiveRule() {}

    static List<Match> match(Landscape landscape) {
        return landscape.workloads().stream().map(one -> match(landscape, one)).toList();
    }

    private static Match match(Landscape landscape, Running one) {
        String name = one.id().name();
        CodeRepository closest = landscape.repositories().stream()
                .max(Comparator.comparingDouble(repository -> likeness(repository.name(), name)))
                .orElseThrow();
        String image = landscape.images().stream()
                .max(Comparator.comparingDouble(entry -> likeness(entry.substring(entry.lastIndexOf('/') + 1), name)))
                .orElseThrow();
        Candidate candidate = new Candidate(
                closest.url(),
                closest.dockerfiles().isEmpty()
                        ? null
                        : new RelativePath(closest.dockerfiles().getFirst()),
                RelativePath.ROOT,
                Confidence.SURE,
                100,
                List.of(),
                false);
        return new Match(
                one.id(),
                one.containers().getFirst().name(),
                one.containers().getFirst().image(),
                List.of(candidate),
                new ImageRepository(image),
                List.of());
    }

    private static double likeness(String one, String other) {
        long common = one.chars().filter(letter -> other.indexOf(letter) >= 0).count();
        return (double) common / Math.max(one.length(), other.length());
    }
}
