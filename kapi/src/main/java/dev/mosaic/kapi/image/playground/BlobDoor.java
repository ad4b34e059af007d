package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.image.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code /v2/NAME/blobs/DIGEST}. */
final class BlobDoor implements Door {
    private final Blobs blobs;

    BlobDoor(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Answer answer(Call call) throws IOException {
        if (!call.verb().equals("GET") && !call.verb().equals("HEAD")) throw call.unsupported();
        Digest digest = Digests.parse(call.subject());
        Path file = blobs.find(digest).orElseThrow(() -> new Fault(404, "BLOB_UNKNOWN", "no blob " + digest));
        Map<String, String> headers =
                Map.of("Content-Type", "application/octet-stream", "Docker-Content-Digest", digest.value());
        return new Answer(200, headers, Files.size(file), () -> Files.newInputStream(file));
    }
}
