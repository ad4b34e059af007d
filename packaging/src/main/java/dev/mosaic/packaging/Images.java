package dev.mosaic.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the images of all programs and pushes them; says their digests and writes them to {@code images.json}. */
public final class Images {
    private Images() {}

    /** Arguments: project folder, target folder, version, registry, and true where the registry speaks plain http. */
    public static void main(String[] args) {
        if (args.length < 5 || args[3].isBlank()) {
            System.err.println("Where to? Name a registry: ./mvnw -Pimages -Dregistry=HOST:PORT package");
            System.exit(2);
        }
        Order order = new Order(
                Path.of(args[0]).normalize(), Path.of(args[1]), args[2], args[3], Boolean.parseBoolean(args[4]));
        try {
            push(order).forEach(image -> System.out.println(image.pinned()));
        } catch (MakingFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Makes and pushes them; answers in the order of the programs, the probe last. */
    public static List<PushedImage> push(Order order) {
        PushedImage probe = pushProbe(order); // first, because it needs what the others do not: Go
        List<App> apps = Stream.of(Program.values())
                .map(program -> App.unpack(program, order))
                .toList();
        JavaRuntime runtime = JavaRuntime.link(apps, order.work());
        Stream<PushedImage> programs = apps.parallelStream()
                .map(app -> AotCache.train(app, runtime, order))
                .map(cache -> new Image(cache, order).push());
        List<PushedImage> pushed = Stream.concat(programs, Stream.of(probe)).toList();
        write(order.target().resolve("images.json"), json(pushed));
        write(order.target().resolve("manifest.yaml"), Manifest.pin(order.root().resolve("manifest.yaml"), pushed));
        return pushed;
    }

    /** Makes and pushes the probe alone. */
    public static PushedImage pushProbe(Order order) {
        return new Probe(order).push();
    }

    private static String json(List<PushedImage> pushed) {
        return pushed.stream().map(PushedImage::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
