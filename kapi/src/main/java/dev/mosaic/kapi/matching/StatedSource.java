package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import dev.mosaic.kapi.git.SourceAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody wrote on the workload where its source lies. */
final class StatedSource implements Belonging {
    static final int WEIGHT = 60;
    private static final List<String> KEYS = List.of(
            "org.opencontainers.image.source",
            "a8r.io/repository",
            "app.openshift.io/vcs-uri",
            "backstage.io/source-location",
            "org.label-schema.vcs-url");
    /** What a ship notes, behind the name of the container. */
    private static final String SHIPPED = ".mosaic.dev/repository";

    private static final Map<String, String> SLUGS =
            Map.of("github.com/project-slug", "github.com/", "gitlab.com/project-slug", "gitlab.com/");

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
        Stream<Map.Entry<String, String>> urls = KEYS.stream()
                .filter(running.annotations()::containsKey)
                .map(key -> Map.entry(key, running.annotations().get(key)));
        Stream<Map.Entry<String, String>> slugs = SLUGS.entrySet().stream()
                .filter(slug -> running.annotations().containsKey(slug.getKey()))
                .map(slug -> Map.entry(
                        slug.getKey(), slug.getValue() + running.annotations().get(slug.getKey())));
        Stream<Map.Entry<String, String>> shipped = running.annotations().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(SHIPPED));
        return Stream.of(shipped, urls, slugs).flatMap(stated -> stated);
    }
}
