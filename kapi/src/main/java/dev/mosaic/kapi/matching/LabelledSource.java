package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import dev.mosaic.kapi.git.SourceAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The image's configuration says where its source lies. Weighs less than a word on the workload: it may be the base image's. */
final class LabelledSource implements Belonging {
    private static final List<String> KEYS =
            List.of("org.opencontainers.image.source", "org.label-schema.vcs-url", "vcs-url");

    @Override
    public Optional<Reason> weigh(Case one, Known repository) {
        return labelled(one)
                .filter(entry -> SourceAddress.of(entry.getValue())
                        .leadsTo(repository.repository().url()))
                .findFirst()
                .map(entry ->
                        Reasons.of(ReasonKind.SOURCE_LABELLED, 45, "key", entry.getKey(), "value", entry.getValue()));
    }

    static Stream<Map.Entry<String, String>> labelled(Case one) {
        Map<String, String> labels = one.imageLabels();
        if (labels.isEmpty()) return Stream.empty();
        return KEYS.stream().filter(labels::containsKey).map(key -> Map.entry(key, labels.get(key)));
    }
}
