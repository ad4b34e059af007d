package dev.mosaic.packaging;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The layers of an image, the seldom changing ones below; only the AOT cache differs when the same is made twice. */
record Layers(AotCache cache, Order order) {
    private static final FilePermissions EXECUTABLE = FilePermissions.fromOctalString("755");

    List<FileEntriesLayer> all() throws IOException {
        return List.of(system(), java(), dependencies(), program(), learned());
    }

    private FileEntriesLayer system() throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("system");
        for (Path library : SystemLibraries.of(cache.runtime()))
            layer.addEntry(library.toRealPath(), AbsoluteUnixPath.get(library.toString()), EXECUTABLE);
        for (Path file : order.etc().files())
            layer.addEntry(file, at("/etc", order.etc().path(), file));
        Path empty = Files.createDirectories(order.work().file("empty"));
        layer.addEntry(empty, AbsoluteUnixPath.get("/tmp"), FilePermissions.fromOctalString("777"));
        layer.addEntry(empty, AbsoluteUnixPath.get("/work"), FilePermissions.fromOctalString("777"));
        return layer.build();
    }

    private FileEntriesLayer java() {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("java");
        Path home = cache.runtime().folder().path();
        for (Path file : cache.runtime().folder().files())
            layer.addEntry(file, at("/java", home, file), permissions(file));
        return layer.build();
    }

    private FileEntriesLayer dependencies() {
        return jars("dependencies", cache.app().libraries().stream());
    }

    private FileEntriesLayer program() {
        return jars(
                "program",
                Stream.concat(
                        cache.app().parts().stream(), Stream.of(cache.app().jar())));
    }

    private FileEntriesLayer learned() {
        return FileEntriesLayer.builder()
                .setName("aot")
                .addEntry(
                        cache.file(),
                        AbsoluteUnixPath.get("/app/" + cache.file().getFileName()))
                .build();
    }

    private FileEntriesLayer jars(String name, Stream<Path> jars) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        jars.forEach(jar -> layer.addEntry(jar, at("/app", cache.app().folder().path(), jar)));
        return layer.build();
    }

    private static AbsoluteUnixPath at(String place, Path folder, Path file) {
        return AbsoluteUnixPath.get(place).resolve(folder.relativize(file).toString());
    }

    private static FilePermissions permissions(Path file) {
        return Files.isExecutable(file) ? EXECUTABLE : FilePermissions.DEFAULT_FILE_PERMISSIONS;
    }
}
