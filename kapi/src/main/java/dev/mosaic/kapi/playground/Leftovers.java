package dev.mosaic.kapi.playground;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folders of starts that were killed: their name tells the process they belonged to. */
final class Leftovers {
    private static final String START = "mosaic-playground-";
    private static final Pattern NAME = Pattern.compile(START + "(?<process>\\d{1,9})-[0-9a-f]{8}");

    private Leftovers() {}

    /** A name nobody has. */
    static String fresh() {
        return START + ProcessHandle.current().pid() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Removes those of this user whose process is no more. */
    static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, START + "*")) {
            for (Path folder : folders) if (isLeft(folder)) PlaygroundFolder.remove(folder);
        }
    }

    private static boolean isLeft(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                && Files.isWritable(folder)
                && ProcessHandle.of(Long.parseLong(name.group("process"))).isEmpty();
    }
}
