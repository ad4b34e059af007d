package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.image.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code /v2/NAME/blobs/uploads/}: blobs come in at once or in chunks, or are mounted where they are already. */
final class UploadDoor implements Door {
    private final Blobs blobs;
    private final Map<String, Path> uploads = new ConcurrentHashMap<>();

    UploadDoor(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Answer answer(Call call) throws IOException {
        if (call.subject().isEmpty()) return begin(call);
        Path upload = upload(call);
        return switch (call.verb()) {
            case "GET" -> progress(call, upload, 204);
            case "PATCH" -> append(call, upload);
            case "PUT" -> finish(call, upload);
            case "DELETE" -> cancel(call, upload);
            default -> throw call.unsupported();
        };
    }

    private Answer begin(Call call) throws IOException {
        if (!call.verb().equals("POST")) throw call.unsupported();
        Optional<Digest> mounted = call.query("mount")
                .map(Digests::parse)
                .filter(digest -> blobs.find(digest).isPresent());
        if (mounted.isPresent()) return created(call, mounted.get());
        Path upload = blobs.begin();
        uploads.put(upload.getFileName().toString(), upload);
        Call same =
                new Call(call.verb(), call.repository(), upload.getFileName().toString(), call.exchange());
        return call.query("digest").isPresent() ? finish(same, upload) : progress(same, upload, 202);
    }

    private Answer append(Call call, Path upload) throws IOException {
        call.header("Content-Range").ifPresent(range -> refuseGap(range, size(upload)));
        blobs.append(upload, call.body());
        return progress(call, upload, 202);
    }

    private Answer finish(Call call, Path upload) throws IOException {
        Digest digest = Digests.parse(call.query("digest").orElse(""));
        blobs.append(upload, call.body());
        uploads.remove(call.subject());
        blobs.finish(upload, digest);
        return created(call, digest);
    }

    private Answer cancel(Call call, Path upload) throws IOException {
        uploads.remove(call.subject());
        blobs.drop(upload);
        return Answer.empty(204, Map.of());
    }

    private Path upload(Call call) {
        @Nullable Path upload = uploads.get(call.subject());
        if (upload == null) throw new Fault(404, "BLOB_UPLOAD_UNKNOWN", "no upload " + call.subject());
        return upload;
    }

    private static void refuseGap(String range, long size) {
        if (!range.matches("\\d{1,18}-\\d{1,18}") || Long.parseLong(range.substring(0, range.indexOf('-'))) != size) {
            throw new Fault(416, "BLOB_UPLOAD_INVALID", "the next byte is " + size + ", not " + range);
        }
    }

    private static long size(Path upload) {
        return upload.toFile().length();
    }

    private static Answer progress(Call call, Path upload, int status) throws IOException {
        long last = Math.max(0, Files.size(upload) - 1);
        Map<String, String> headers = Map.of(
                "Location", call.path("blobs/uploads/" + call.subject()),
                "Range", "0-" + last,
                "Docker-Upload-UUID", call.subject());
        return Answer.empty(status, headers);
    }

    private static Answer created(Call call, Digest digest) {
        return Answer.empty(
                201, Map.of("Location", call.path("blobs/" + digest), "Docker-Content-Digest", digest.value()));
    }
}
