package dev.mosaic.kapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Programs of the machine that tests need; without one a test is aborted, or fails under -Dmosaic.required=true. */
public final class Programs {

    private Programs() {}

    /** Where the program is. */
    public static Path require(String name) {
        return Stream.concat(
                        Arrays.stream(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/lib/git-core"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> missing("the program " + name + " is not installed"));
    }

    /** The home of Debian's Java 17, for programs too old for a newer one. */
    public static Path java17() {
        try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
            return homes.filter(home -> home.getFileName().toString().startsWith("java-17-openjdk-"))
                    .findFirst()
                    .orElseGet(() -> missing("Java 17 is not installed"));
        } catch (IOException e) {
            return missing("no Java is installed in /usr/lib/jvm");
        }
    }

    /** Ends the test with this reason: aborted, or failed where everything is required. */
    public static <T> T missing(String because) {
        if (Boolean.getBoolean("mosaic.required")) return Assertions.fail(because);
        Assumptions.abort(because);
        throw new IllegalStateException("not reached");
    }

    /** Runs a program to its end; fails unless it ends well. */
    public static String run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", command) + ": " + output);
            return output.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A loopback port free a moment ago. */
    public static int freePort() {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
