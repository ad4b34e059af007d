package dev.mosaic.kapi.image.jvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a source that tell a build tool where its packages come from. They are read, never believed. */
record BuildFiles(List<Path> all) {
    private static final int MOST = 2_000;
    private static final long LARGEST = 1 << 20;
    private static final Pattern NAMES =
            Pattern.compile("pom\\.xml|extensions\\.xml|settings\\.xml|.*\\.gradle|.*\\.gradle\\.kts|.*\\.properties");

    /** No link is followed. */
    static BuildFiles of(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            return new BuildFiles(files.filter(BuildFiles::counts).limit(MOST).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> poms() {
        return all.stream().filter(file -> file.endsWith("pom.xml")).toList();
    }

    /** Which of these hosts, {@code host[:port]}, one of the files names. */
    Set<String> named(Collection<String> hosts) {
        if (hosts.isEmpty()) return Set.of();
        List<String> texts = all.stream().map(BuildFiles::text).toList();
        return hosts.stream()
                .filter(host -> texts.stream().anyMatch(text -> names(text, host)))
                .collect(Collectors.toSet());
    }

    private static boolean names(String text, String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst(":443$", "");
        return Pattern.compile("(?<![a-z0-9.-])" + Pattern.quote(plain) + "(?![a-z0-9-]|\\.[a-z0-9])(?!:(?!443\\b))")
                .matcher(text)
                .find();
    }

    private static boolean counts(Path file) {
        try {
            return NAMES.matcher(file.getFileName().toString()).matches()
                    && Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
