package dev.mosaic.kapi.git.jgit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvictionTest {
    private final List<Path> offered = new ArrayList<>();

    @TempDir
    Path folder;

    private Path old;
    private Path middle;

    @BeforeEach
    void clones() throws IOException {
        clone("b/sources", 3);
        middle = clone("a/history", 2);
        old = clone("c/sources", 1);
    }

    @Test
    void theOldestGoUntilTheRestFits() {
        new Eviction(folder, 150).sweep(offered::add);
        assertThat(offered).containsExactly(old, middle);
    }

    @Test
    void nothingGoesWhileAllFits() {
        new Eviction(folder, 300).sweep(offered::add);
        assertThat(offered).isEmpty();
    }

    @Test
    void whatIsInUseStaysAndTheNextGoesInstead() {
        new Eviction(folder, 200).sweep(place -> {
            offered.add(place);
            return !place.equals(old);
        });
        assertThat(offered).containsExactly(old, middle);
    }

    private Path clone(String name, long age) throws IOException {
        Path packs = Files.createDirectories(folder.resolve(name).resolve("objects/pack"));
        Files.write(packs.resolve("one.pack"), new byte[100]);
        Files.setLastModifiedTime(packs, FileTime.from(Instant.ofEpochSecond(age)));
        return folder.resolve(name);
    }
}
