package dev.mosaic.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The modules of Java that a program and its libraries use, as jdeps sees it. */
final class UsedModules {
    private UsedModules() {}

    static List<String> of(App app, Folder target) {
        Path answer = target.file(app.program().title() + ".modules");
        new Stamp(target.file(app.program().title() + ".modules.stamp"))
                .unlessMadeFrom(List.of(app.folder().fingerprint()), () -> write(answer, ask(app)));
        return List.of(read(answer).split(","));
    }

    private static String ask(App app) {
        List<String> command = new ArrayList<>(List.of(
                Tool.ofJdk("jdeps"),
                "--ignore-missing-deps",
                "--print-module-deps",
                "--multi-release",
                Runtime.version().feature() + "",
                "--class-path",
                app.folder().file("lib") + "/*"));
        app.folder().files().stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .map(Path::toString)
                .forEach(command::add);
        return Tool.run(command).getLast();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
