package dev.mosaic.packaging;

import java.util.List;
import java.util.stream.Stream;

/** A program of Mosaic that becomes an image: how it is run, and what warms it up while its AOT cache is trained. */
enum Program {
    /** Keeps the second compiler: SHA-256 of the layers it pushes is ten times slower without. */
    KAPI("kapi", 8081, List.of(), List.of("--mosaic.mode=playground"), List.of("/v3/api-docs", "/api/workloads")),
    /** The first compiler alone: quicker to be ready, less memory, and nothing heavy to compute. */
    FRONTEND("frontend", 8080, List.of("-XX:TieredStopAtLevel=1"), List.of(), List.of("/", "/login"));

    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:MaxRAMPercentage=60",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final String title;
    private final int port;
    private final List<String> flags;
    private final List<String> training;
    private final List<String> warmUp;

    Program(String title, int port, List<String> flags, List<String> training, List<String> warmUp) {
        this.title = title;
        this.port = port;
        this.flags = flags;
        this.training = training;
        this.warmUp = warmUp;
    }

    String title() {
        return title;
    }

    int port() {
        return port;
    }

    /** Flags of the JVM; training and production must agree on them, else the AOT cache is refused. */
    List<String> flags() {
        return Stream.concat(COMMON.stream(), flags.stream()).toList();
    }

    /** Arguments that let the program start without a cluster. */
    List<String> training() {
        return training;
    }

    /** Paths asked for once while training. */
    List<String> warmUp() {
        return warmUp;
    }
}
