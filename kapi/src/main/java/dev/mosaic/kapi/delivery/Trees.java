package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The files of commits that are looked at in one go: each is fetched once, and all are gone afterwards. */
final class Trees implements AutoCloseable {
    private final Sources sources;
    private final WorkFolder folder;
    private final Map<Fetched, Supplier<Path>> trees = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Trees(Sources sources, WorkFolder folder) {
        this.sources = sources;
        this.folder = folder;
    }

    /** Fails as fetching does. */
    Path of(ShipIntent intent) {
        Fetched wanted =
                new Fetched(intent.binding().repository(), intent.commit().sha());
        return trees.computeIfAbsent(wanted, this::fetch).get();
    }

    private Supplier<Path> fetch(Fetched wanted) {
        try {
            String name = "preview-" + UUID.randomUUID();
            names.add(name);
            Path source = folder.fresh(name);
            sources.fetch(wanted.repository(), wanted.sha(), source);
            return () -> source;
        } catch (Refusal refusal) { // what cannot be fetched is tried once
            return () -> {
                throw refusal;
            };
        }
    }

    @Override
    public void close() {
        names.forEach(folder::remove);
    }

    private record Fetched(GitUrl repository, CommitSha sha) {}
}
