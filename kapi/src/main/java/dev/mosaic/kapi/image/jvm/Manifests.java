package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Which class the jars of a build's own say to start. */
final class Manifests {
    private static final String END = "--- end of a manifest ---";
    /** Writes the manifest of each jar in a folder; a constant, the folder is its argument. */
    private static final String SCRIPT = """
            for jar in "$1"/*.jar; do
              [ -f "$jar" ] || continue
              unzip -p "$jar" META-INF/MANIFEST.MF 2>/dev/null ||
                (cd /tmp && jar xf "$jar" META-INF/MANIFEST.MF && cat META-INF/MANIFEST.MF)
              echo '%s'
            done
            """.formatted(END);

    private Manifests() {}

    /** Spring Boot's own start comes first: its jars start its launcher. Empty where none or several are named. */
    static String mainClass(BuildPod pod, String folder) {
        List<String> lines = new ArrayList<>();
        pod.run(List.of("sh", "-c", SCRIPT, "sh", folder), lines::add);
        return one(Stream.of(String.join("\n", lines).split(END)).flatMap(text -> mainClass(text).stream()));
    }

    /** The only one of these that is a class's name. */
    static String one(Stream<String> names) {
        List<String> all = names.filter(
                        name -> name.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*"))
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst() : "";
    }

    private static Optional<String> mainClass(String text) {
        try {
            byte[] bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
            Attributes attributes = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
            Optional<String> boot = Optional.ofNullable(attributes.getValue("Start-Class"));
            return boot.or(() -> Optional.ofNullable(attributes.getValue(Attributes.Name.MAIN_CLASS)));
        } catch (IOException e) { // which is no manifest
            return Optional.empty();
        }
    }
}
