package dev.mosaic.kapi.cluster.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.cluster.BuildPodsContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalBuildPodsTest extends BuildPodsContract {
    private final List<Path> made = new ArrayList<>();

    @Override
    protected BuildPods pods() {
        return (image, environment, log) -> {
            BuildPod pod = new LocalBuildPods().open(image, environment, log);
            made.add(Path.of(pod.work()).getParent());
            return pod;
        };
    }

    @Override
    protected ImageReference image() {
        return new ImageReference("maven:3");
    }

    @Override
    protected List<String> left() {
        return made.stream().filter(Files::exists).map(Path::toString).toList();
    }

    @Test
    void whatIsNoPodSaysSoAndPassesNoSecretsOfThisProcessOn() {
        try (BuildPod pod = open(Map.of())) {
            assertThat(lines).singleElement().asString().contains("no pods").contains("your own machine");
            lines.clear();
            run(pod, "env");
            assertThat(lines).noneMatch(line -> line.matches("(USER|LOGNAME|KUBECONFIG)=.*"));
        }
    }
}
