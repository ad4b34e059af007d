package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A project without a Dockerfile by hand: buildpacks compile Maven's and Gradle's alike and leave the image with the daemon. */
final class ProjectCommand {
    private static final String BUILDER = "paketobuildpacks/builder-noble-java-tiny";

    private ProjectCommand() {}

    static Command of(ShipIntent intent, String source) {
        List<String> words = new ArrayList<>(
                List.of("pack", "build", intent.tagged().value(), "--builder", BUILDER, "--path", source));
        String labels = ShipBuild.labels(intent).entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining(" "));
        words.addAll(List.of("--env", "BP_IMAGE_LABELS=" + labels));
        RelativePath module = intent.binding().context();
        if (!module.equals(RelativePath.ROOT)) {
            words.addAll(
                    List.of("--env", "BP_MAVEN_BUILT_MODULE=" + module, "--env", "BP_GRADLE_BUILT_MODULE=" + module));
        }
        return Command.of(Purpose.BUILD, words.toArray(String[]::new));
    }
}
