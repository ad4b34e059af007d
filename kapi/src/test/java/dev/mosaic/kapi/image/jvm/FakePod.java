package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPod;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A pod that has folders and does nothing. */
final class FakePod implements BuildPod {

    @Override
    public String work() {
        return "/work";
    }

    @Override
    public String cache() {
        return "/cache";
    }

    @Override
    public void put(Path folder) {}

    @Override
    public String keep(String name, byte[] content) {
        return "/home/build/" + name;
    }

    @Override
    public int run(List<String> argv, Consumer<String> line) {
        return 0;
    }

    @Override
    public void bring(List<String> paths, Path into) {}

    @Override
    public void close() {}
}
