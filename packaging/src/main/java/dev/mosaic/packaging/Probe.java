package dev.mosaic.packaging;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The program that asks questions from inside the cluster: one static file, compiled by Go, alone in its image. */
record Probe(Order order) {
    static final String TITLE = "probe";

    PushedImage push() {
        FileEntriesLayer layer = FileEntriesLayer.builder()
                .setName(TITLE)
                .addEntry(compile(), AbsoluteUnixPath.get("/probe"), FilePermissions.fromOctalString("755"))
                .build();
        Push push = new Push(TITLE, order);
        return push.of(push.scratch().setFileEntriesLayers(List.of(layer)).setEntrypoint("/probe"));
    }

    /** The same sources and the same Go give the same bytes. */
    Path compile() {
        Path file = order.work().file(TITLE + "-program").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new MakingFailed("no folder to compile into: " + e.getMessage(), List.of());
        }
        Go.run(
                order.root().resolve(TITLE),
                List.of("build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", "" + file, "."),
                Map.of("CGO_ENABLED", "0", "GOOS", "linux"));
        return file;
    }
}
