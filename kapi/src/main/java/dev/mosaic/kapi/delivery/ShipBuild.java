package dev.mosaic.kapi.delivery;

import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.login.Login;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a builder is asked for: everything from the commit, nothing from the clock, so that the same commit gives the same image. */
final class ShipBuild {
    private ShipBuild() {}

    static Build of(ShipIntent intent, Path source, Function<String, Optional<Login>> logins) {
        return new Build(
                source,
                intent.binding().dockerfile(),
                intent.binding().context(),
                intent.ship().target(),
                intent.tagged(),
                intent.ship().buildArguments(),
                labels(intent),
                intent.commit().time(),
                logins);
    }

    /** Keys of the OCI image spec's annotations, as labels, and the mark by which Mosaic knows its own. */
    static Map<String, String> labels(ShipIntent intent) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("org.opencontainers.image.revision", intent.commit().sha().value());
        labels.put(
                "org.opencontainers.image.source", intent.binding().repository().value());
        labels.put("org.opencontainers.image.created", intent.commit().time().toString());
        labels.put(PushedImages.LABEL, intent.tagged().value());
        return labels;
    }
}
