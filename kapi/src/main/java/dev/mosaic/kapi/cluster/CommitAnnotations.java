package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.RunningCommit;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a ship writes on a workload's metadata about one container, and what is read from there again. */
public record CommitAnnotations(
        String container,
        GitUrl repository,
        @Nullable GitRef branch,
        Commit commit,
        ImageReference image,
        String shippedBy,
        Instant shippedAt,
        OperationId operation) {
    private static final String DOMAIN = ".mosaic.dev/";
    private static final int LONGEST_MESSAGE = 200;

    /** Key and value of each annotation; an empty value removes one of an earlier ship. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(key(container, "commit"), commit.sha().value());
        map.put(key(container, "commit-message"), brief(commit.title()));
        map.put(key(container, "commit-author"), commit.author());
        map.put(key(container, "commit-time"), commit.time().toString());
        map.put(key(container, "branch"), branch == null ? "" : branch.value());
        map.put(key(container, "repository"), repository.value());
        map.put(key(container, "image"), image.value());
        map.put(key(container, "shipped-by"), shippedBy);
        map.put(key(container, "shipped-at"), shippedAt.toString());
        map.put(key(container, "operation"), operation.value());
        return map;
    }

    /**
     * The commits the containers run by these annotations. Left out where the annotated image is no longer the one in
     * the template: then somebody set another image since, and the annotation tells of the past.
     */
    public static List<RunningCommit> running(Map<String, String> annotations, List<Container> containers) {
        return containers.stream()
                .flatMap(container -> running(annotations, container).stream())
                .toList();
    }

    private static Optional<RunningCommit> running(Map<String, String> annotations, Container container) {
        Reader reader = new Reader(annotations, container.name());
        String image = reader.text("image");
        if (!image.isEmpty() && !image.equals(container.image())) return Optional.empty();
        return reader.sha()
                .map(sha -> new RunningCommit(
                        container.name(),
                        sha,
                        reader.text("commit-message"),
                        reader.text("commit-author"),
                        reader.time("commit-time"),
                        reader.text("repository"),
                        reader.time("shipped-at"),
                        reader.text("shipped-by")));
    }

    /** The annotation that holds this of the container: {@code commit}, {@code repository}, {@code image} and so on. */
    public static String key(String container, String name) {
        return container + DOMAIN + name;
    }

    private static String brief(String title) {
        return title.length() <= LONGEST_MESSAGE ? title : title.substring(0, LONGEST_MESSAGE - 1) + "…";
    }

    /** Annotations are anybody's to write: what does not parse counts as not there. */
    private record Reader(Map<String, String> annotations, String container) {
        String text(String name) {
            return annotations.getOrDefault(key(container, name), "");
        }

        Optional<CommitSha> sha() {
            return CommitSha.find(text("commit"));
        }

        @Nullable
        Instant time(String name) {
            try {
                return Instant.parse(text(name));
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
