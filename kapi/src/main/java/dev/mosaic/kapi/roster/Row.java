package dev.mosaic.kapi.roster;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Entrance;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workload as last seen, since which version of the roster, and the words it is found by. */
record Row(Workload workload, long version, String words) {

    static Row of(Workload workload, long version) {
        return new Row(workload.withSources(Sources.shipped(workload)), version, words(workload));
    }

    private static String words(Workload workload) {
        Stream<String> names = Stream.of(
                workload.id().toString(),
                workload.owner().namespace(),
                workload.owner().name());
        Stream<String> images = workload.containers().stream().map(Container::image);
        Stream<String> commits = workload.commits().stream().flatMap(Row::words);
        Stream<String> doors = workload.entrances().stream().map(Entrance::dns);
        return Stream.of(names, images, commits, doors)
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String> words(RunningCommit commit) {
        return Stream.of(commit.sha().value(), commit.message(), commit.author(), commit.repository());
    }
}
