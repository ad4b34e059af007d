package dev.mosaic.packaging;

import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The image of one Java program: its runtime, its jars, and what was learnt of it. */
record Image(AotCache cache, Order order) {

    PushedImage push() {
        Push push = new Push(program().title(), order);
        try {
            return push.of(filled(push.scratch()));
        } catch (IOException e) {
            throw new MakingFailed("gathering the files of " + program().title() + " failed: " + e, List.of());
        }
    }

    private Program program() {
        return cache.app().program();
    }

    private JibContainerBuilder filled(JibContainerBuilder scratch) throws IOException {
        return scratch.setFileEntriesLayers(new Layers(cache, order).all())
                .setEntrypoint(entrypoint())
                .setWorkingDirectory(AbsoluteUnixPath.get("/work"))
                .setExposedPorts(Set.of(Port.tcp(program().port())))
                .setEnvironment(Map.of("LC_ALL", "C.UTF-8", "HOME", "/work"));
    }

    private List<String> entrypoint() {
        List<String> command = new ArrayList<>(List.of("/java/bin/java"));
        command.addAll(program().flags());
        command.addAll(List.of("-XX:AOTCache=/app/" + program().title() + ".aot", "-jar"));
        command.add("/app/" + program().title() + ".jar");
        return command;
    }
}
