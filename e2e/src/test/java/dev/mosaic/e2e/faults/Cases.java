package dev.mosaic.e2e.faults;

import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folders that hold a case.yaml. */
final class Cases {
    static final String FILE = "case.yaml";

    private Cases() {}

    /** Those at or below these folders, by name. */
    static List<Path> below(List<Path> folders) {
        return folders.stream().flatMap(Cases::below).distinct().sorted().toList();
    }

    /** One case, with what its words stand for here. */
    static FaultCase read(Path folder, Words words) {
        String where = folder.getFileName() + "/" + FILE;
        return FaultCase.of(folder, Reading.of(where, yaml(words.in(text(folder.resolve(FILE))))));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object yaml(String text) {
        return Serialization.unmarshal(text, Map.class);
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.endsWith(FILE)).map(Path::getParent).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
