package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.image.Digest;
import java.io.IOException;
import java.util.Map;

/** {@code /v2/NAME/manifests/TAG-OR-DIGEST}. */
final class ManifestDoor implements Door {
    private static final int LARGEST = 4 * 1024 * 1024;

    private final Manifests manifests;

    ManifestDoor(Manifests manifests) {
        this.manifests = manifests;
    }

    @Override
    public Answer answer(Call call) throws IOException {
        return switch (call.verb()) {
            case "GET", "HEAD" -> find(call);
            case "PUT" -> put(call);
            case "DELETE" -> remove(call);
            default -> throw call.unsupported();
        };
    }

    private Answer find(Call call) {
        String reference = call.subject();
        Manifest manifest = manifests
                .find(call.repository(), reference)
                .orElseThrow(() ->
                        new Fault(404, "MANIFEST_UNKNOWN", "no manifest " + reference + " in " + call.repository()));
        Map<String, String> headers = Map.of(
                "Content-Type",
                manifest.mediaType(),
                "Docker-Content-Digest",
                manifest.digest().value());
        return Answer.of(200, headers, manifest.content());
    }

    /** By digest only, as the registries people run. */
    private Answer remove(Call call) {
        if (call.subject().indexOf(':') < 0) throw call.unsupported();
        if (manifests.remove(call.repository(), Digests.parse(call.subject()))) return Answer.empty(202, Map.of());
        throw new Fault(404, "MANIFEST_UNKNOWN", "no manifest " + call.subject() + " in " + call.repository());
    }

    private Answer put(Call call) throws IOException {
        byte[] content = call.body().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) throw new Fault(413, "MANIFEST_INVALID", "the manifest is larger than 4 MiB");
        Digest digest = Digests.of(content);
        if (call.subject().indexOf(':') >= 0) {
            digest = Digests.parse(call.subject());
            Digests.check(content, digest);
        }
        String type = call.header("Content-Type").orElse("application/vnd.oci.image.manifest.v1+json");
        manifests.put(call.repository(), call.subject(), new Manifest(type, content, digest));
        return Answer.empty(
                201, Map.of("Location", call.path("manifests/" + digest), "Docker-Content-Digest", digest.value()));
    }
}
