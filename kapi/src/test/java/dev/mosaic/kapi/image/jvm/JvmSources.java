package dev.mosaic.kapi.image.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The projects of the tests, which the builder image of the test cluster has all dependencies of. */
public final class JvmSources {
    static final String MAIN = "src/main/java/greeting/Main.java";
    private static final List<String> MAVEN = List.of("pom.xml", MAIN, "src/main/resources/greeting.txt");
    private static final List<String> MODULES = List.of(
            "pom.xml",
            "words/pom.xml",
            "words/src/main/java/shop/Words.java",
            "shop/pom.xml",
            "shop/src/main/java/shop/Shop.java",
            "shop/src/main/java/shop/Till.java");

    private static final List<String> GRADLE = List.of(
            "settings.gradle",
            "cart/build.gradle",
            "cart/src/main/java/cart/Cart.java",
            "cart/src/main/java/cart/Till.java",
            "cart/src/main/resources/cart.properties",
            "words/build.gradle",
            "words/src/main/java/cart/Words.java");

    private JvmSources() {}

    /** One module with one dependency, which answers on 8080 with what stands in greeting.txt; texts by path. */
    public static Map<String, String> maven() {
        return read("maven", MAVEN);
    }

    static void maven(Path into) {
        write(maven(), into);
    }

    /** Two modules, {@code shop} needs {@code words}. */
    static void modules(Path into) {
        write(read("modules", MODULES), into);
    }

    /** The same for Gradle: {@code cart} needs {@code words}. */
    static void gradle(Path into) {
        write(read("gradle", GRADLE), into);
    }

    private static Map<String, String> read(String project, List<String> files) {
        return files.stream().collect(Collectors.toMap(file -> file, file -> read("/jvm/" + project + "/" + file)));
    }

    private static String read(String resource) {
        try (InputStream in = JvmSources.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Map<String, String> files, Path into) {
        files.forEach((file, text) -> {
            try {
                Files.createDirectories(into.resolve(file).getParent());
                Files.writeString(into.resolve(file), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
