package dev.mosaic.packaging;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A program of Mosaic that becomes an image: how it is run, and what warms it up while its AOT cache is trained. */
enum Program {
    /**
     * The first compiler alone: ready within 2 s; the price is slower hashing of large layers (docs/figures.md). A third
     * of the pod's memory for the heap: lists of a large cluster leave garbage that would fill any heap.
     */
    KAPI(
            8081,
            List.of("-XX:TieredStopAtLevel=1", "-XX:MaxRAMPercentage=33"),
            List.of(
                            "openapi",
                            "v1/me",
                            "v1/cluster",
                            "v1/namespaces/shop/deployment/cart",
                            "v1/operations",
                            "v1/bindings")
                    .stream()
                    .map("/api/"::concat)
                    .toList()),
    /** The first compiler alone: quicker to be ready, less memory, and nothing heavy to compute. */
    FRONTEND(8080, List.of("-XX:TieredStopAtLevel=1", "-XX:MaxRAMPercentage=60"), List.of("/", "/login"));

    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final int port;
    private final List<String> flags;
    private final List<String> warmUp;

    Program(int port, List<String> flags, List<String> warmUp) {
        this.port = port;
        this.flags = flags;
        this.warmUp = warmUp;
    }

    /** Name of the module, the image and the Deployment. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    int port() {
        return port;
    }

    /** Flags of the JVM; training and production must agree on them, else the AOT cache is refused. */
    List<String> flags() {
        return Stream.concat(COMMON.stream(), flags.stream()).toList();
    }

    /** Paths asked for once while training. */
    List<String> warmUp() {
        return warmUp;
    }
}
