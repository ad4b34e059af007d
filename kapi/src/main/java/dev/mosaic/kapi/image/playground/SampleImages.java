package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.kapi.playground.SampleRepository;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Puts the images of the shop into the registry that its workloads run at the start. */
final class SampleImages {
    private static final String PROGRAM = "/app/start";
    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    private static final String CONFIG = "application/vnd.oci.image.config.v1+json";
    private static final String LAYER = "application/vnd.oci.image.layer.v1.tar";

    private final Blobs blobs;
    private final Manifests manifests;
    private final SampleRepository source;
    private final JsonMapper json = new JsonMapper();

    SampleImages(Blobs blobs, Manifests manifests, SampleRepository source) {
        this.blobs = blobs;
        this.manifests = manifests;
        this.source = source;
    }

    /** The digest of each image, by the name of its workload. */
    Map<String, Digest> push() throws IOException {
        Map<String, Digest> digests = new LinkedHashMap<>();
        for (String app : List.of("cart", "catalogue", "frontend", "checkout", "report")) {
            digests.put(app, push(app, List.of("PORT=8080")));
        }
        digests.put("recommender", push("recommender", List.of("PORT=8080", "CRASH=no model at /models/latest.bin")));
        digests.put("importer", push("importer", List.of("CONFIG_MAP=importer-settings")));
        return digests;
    }

    private Digest push(String app, List<String> environment) throws IOException {
        Optional<Commit> commit = source.running(app);
        byte[] layer = Layer.of(PROGRAM.substring(1), "#!/bin/sh\necho " + app + "\n");
        byte[] config = config(environment, labels(commit), Digests.of(layer));
        byte[] manifest = json.writeValueAsBytes(Map.of(
                "schemaVersion",
                2,
                "mediaType",
                MANIFEST,
                "config",
                descriptor(CONFIG, config),
                "layers",
                List.of(descriptor(LAYER, layer))));
        Manifest stored = new Manifest(MANIFEST, manifest, Digests.of(manifest));
        manifests.put("shop/" + app, commit.map(known -> known.sha().brief()).orElse("1.0"), stored);
        return stored.digest();
    }

    private byte[] config(List<String> environment, Map<String, String> labels, Digest layer) {
        return json.writeValueAsBytes(Map.of(
                "architecture",
                "amd64",
                "os",
                "linux",
                "config",
                Map.of("Env", environment, "Entrypoint", List.of(PROGRAM), "Labels", labels),
                "rootfs",
                Map.of("type", "layers", "diff_ids", List.of(layer.value()))));
    }

    private Map<String, String> labels(Optional<Commit> commit) {
        return commit.map(known -> Map.of(
                        "org.opencontainers.image.revision", known.sha().value(),
                        "org.opencontainers.image.source", source.url().value()))
                .orElse(Map.of());
    }

    private Map<String, Object> descriptor(String type, byte[] content) throws IOException {
        Digest digest = blobs.put(content);
        return Map.of("mediaType", type, "digest", digest.value(), "size", content.length);
    }
}
