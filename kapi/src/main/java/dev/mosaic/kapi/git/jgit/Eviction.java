package dev.mosaic.kapi.git.jgit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps the folder of clones within a size by giving up those not fetched into for longest. */
final class Eviction {
    private static final int CLONE_DEPTH = 2; // remote, kind

    private final Path folder;
    private final long limit;

    Eviction(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** Offers clones to {@code remove}, oldest first, until what is left fits. */
    synchronized void sweep(Predicate<Path> remove) {
        List<Measured> clones = clones();
        long total = clones.stream().mapToLong(Measured::bytes).sum();
        for (Measured clone : clones) {
            if (total <= limit) return;
            if (remove.test(clone.place())) total -= clone.bytes();
        }
    }

    private List<Measured> clones() {
        try (Stream<Path> places = Files.find(folder, CLONE_DEPTH, (path, attributes) -> isClone(path))) {
            return places.map(Eviction::measured)
                    .sorted(Comparator.comparing(Measured::used))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isClone(Path path) {
        return folder.relativize(path).getNameCount() == CLONE_DEPTH && Files.isDirectory(path);
    }

    /** The packs are nearly all of a clone; what another thread removes meanwhile counts nothing. */
    private static Measured measured(Path place) {
        Path packs = place.resolve("objects/pack");
        try (Stream<Path> files = Files.list(packs)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            return new Measured(place, bytes, Files.getLastModifiedTime(packs).toInstant());
        } catch (NoSuchFileException e) {
            return new Measured(place, 0, Instant.MAX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Measured(Path place, long bytes, Instant used) {}
}
