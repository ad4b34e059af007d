package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import dev.mosaic.kapi.cluster.SourceNotes;
import dev.mosaic.kapi.git.SourceAddress;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody wrote on the workload where its source lies. */
final class StatedSource implements Belonging {
    static final int WEIGHT = 60;
    /** What a ship notes, behind the name of the container. */
    private static final String SHIPPED = ".mosaic.dev/repository";

    @Override
    public Optional<Reason> weigh(Case one, Known repository) {
        return stated(one.running())
                .filter(entry -> SourceAddress.of(entry.getValue())
                        .leadsTo(repository.repository().url()))
                .findFirst()
                .map(entry ->
                        Reasons.of(ReasonKind.SOURCE_STATED, WEIGHT, "key", entry.getKey(), "value", entry.getValue()));
    }

    static Stream<Map.Entry<String, String>> stated(Running running) {
        if (running.annotations().isEmpty()) return Stream.empty();
        Stream<Map.Entry<String, String>> urls = SourceNotes.ADDRESSES.stream()
                .filter(running.annotations()::containsKey)
                .map(key -> Map.entry(key, running.annotations().get(key)));
        Stream<Map.Entry<String, String>> slugs = SourceNotes.SLUGS.entrySet().stream()
                .filter(slug -> running.annotations().containsKey(slug.getKey()))
                .map(slug -> Map.entry(
                        slug.getKey(), slug.getValue() + running.annotations().get(slug.getKey())));
        Stream<Map.Entry<String, String>> shipped = running.annotations().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(SHIPPED));
        return Stream.of(shipped, urls, slugs).flatMap(stated -> stated);
    }
}
