package dev.mosaic.kapi.image.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The projects of the tests, which the builder image of the test cluster has all dependencies of. */
public final class JvmSources {
    static final String MAIN = "src/main/java/greeting/Main.java";
    private static final List<String> MAVEN = List.of("pom.xml", MAIN, "src/main/resources/greeting.txt");
    private static final List<String> MODULES = List.of(
            "pom.xml",
            "words/pom.xml",
            "words/src/main/java/shop/Words.java",
            "shop/pom.xml",
            "shop/src/main/java/shop/Shop.java");

    private JvmSources() {}

    /** One module with one dependency, which answers on 8080 with what stands in greeting.txt. */
    public static void maven(Path into) {
        MAVEN.forEach(file -> copy("maven", file, into));
    }

    /** Two modules, {@code shop} needs {@code words}. */
    static void modules(Path into) {
        MODULES.forEach(file -> copy("modules", file, into));
    }

    private static void copy(String project, String file, Path into) {
        try (InputStream in = JvmSources.class.getResourceAsStream("/jvm/" + project + "/" + file)) {
            Files.createDirectories(into.resolve(file).getParent());
            Files.copy(Objects.requireNonNull(in, file), into.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
