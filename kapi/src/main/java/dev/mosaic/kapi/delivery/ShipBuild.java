package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.repository.Binding;
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

    static Build of(ShipIntent intent, Commit commit, Path source, Function<String, Optional<Login>> logins) {
        Binding binding = intent.binding();
        return new Build(
                source, binding.dockerfile(), binding.context(), image(intent, commit), intent.ship().buildArguments(),
                labels(binding, commit), commit.time(), logins);
    }

    static ImageReference image(ShipIntent intent, Commit commit) {
        String tag = intent.ship().tag();
        return intent.binding().images().tagged(tag == null ? commit.sha().brief() : tag);
    }

    /** The OCI image spec's annotation keys, as labels. */
    static Map<String, String> labels(Binding binding, Commit commit) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("org.opencontainers.image.revision", commit.sha().value());
        labels.put("org.opencontainers.image.source", binding.repository().value());
        labels.put("org.opencontainers.image.created", commit.time().toString());
        return labels;
    }
}
