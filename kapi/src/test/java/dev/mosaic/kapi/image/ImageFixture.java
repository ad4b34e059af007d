package dev.mosaic.kapi.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Puts hand-made images into a registry: no builder takes part, so a test knows every byte. */
public final class ImageFixture {
    private static final String LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";
    private final HttpClient client = HttpClient.newHttpClient();
    private final String registry;
    private final String login;

    public ImageFixture(String registry) {
        this(registry, "");
    }

    public ImageFixture(String registry, String login) {
        this.registry = registry;
        this.login = login;
    }

    /** Pushes a one-layer image and answers its digest; {@code config} is the JSON of its container configuration. */
    public String push(String path, String tag, Layer layer, String config) {
        byte[] tar = layer.bytes();
        byte[] zipped = gzip(tar);
        byte[] configuration = ("{\"architecture\":\"" + Platform.own().architecture()
                        + "\",\"os\":\"linux\",\"config\":" + config
                        + ",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"" + digest(tar) + "\"]}}")
                .getBytes(StandardCharsets.UTF_8);
        blob(path, zipped);
        blob(path, configuration);
        String manifest =
                "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":"
                        + descriptor("application/vnd.oci.image.config.v1+json", configuration) + ",\"layers\":["
                        + descriptor(LAYER, zipped) + "]}";
        return manifest(path, tag, "application/vnd.oci.image.manifest.v1+json", manifest);
    }

    /** Pushes an index whose one image for this machine's platform has this digest. */
    public String index(String path, String tag, String digest, int size) {
        String platform =
                "\"os\":\"linux\",\"architecture\":\"" + Platform.own().architecture() + "\"";
        return index(path, tag, entry(digest, size, platform));
    }

    /** Pushes an index of these {@linkplain #entry entries}. */
    public String index(String path, String tag, String... entries) {
        String manifest =
                "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":["
                        + String.join(",", entries) + "]}";
        return manifest(path, tag, "application/vnd.oci.image.index.v1+json", manifest);
    }

    /** An image in an index; {@code platform} are the fields of its platform in JSON. */
    public static String entry(String digest, int size, String platform) {
        return "{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"" + digest + "\",\"size\":"
                + size + ",\"platform\":{" + platform + "}}";
    }

    /** The bytes of a manifest. */
    public byte[] manifest(String path, String reference) {
        return send(request("/v2/" + path + "/manifests/" + reference)
                        .header(
                                "Accept",
                                "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.v2+json"))
                .body();
    }

    /** The bytes of a blob. */
    public byte[] blob(String path, String digest) {
        return send(request("/v2/" + path + "/blobs/" + digest)).body();
    }

    private String manifest(String path, String tag, String type, String manifest) {
        byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
        send(request("/v2/" + path + "/manifests/" + tag)
                .header("Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
        return digest(bytes);
    }

    private void blob(String path, byte[] bytes) {
        String place = send(request("/v2/" + path + "/blobs/uploads/").POST(HttpRequest.BodyPublishers.noBody()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        URI upload = URI.create("http://" + registry)
                .resolve(place + (place.contains("?") ? "&" : "?") + "digest=" + digest(bytes));
        send(authorized(HttpRequest.newBuilder(upload)).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private HttpRequest.Builder request(String path) {
        return authorized(HttpRequest.newBuilder(URI.create("http://" + registry + path)));
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request) {
        String pair = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return login.isEmpty() ? request : request.header("Authorization", "Basic " + pair);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2)
                throw new IllegalStateException(response + new String(response.body()));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String descriptor(String type, byte[] bytes) {
        return "{\"mediaType\":\"" + type + "\",\"digest\":\"" + digest(bytes) + "\",\"size\":" + bytes.length + "}";
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A layer in the making. */
    public static final class Layer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final TarArchiveOutputStream tar = new TarArchiveOutputStream(out);

        public Layer folder(String path, int mode, int uid, int gid) {
            TarArchiveEntry entry = new TarArchiveEntry(path + "/");
            entry.setMode(040000 | mode);
            entry.setIds(uid, gid);
            return put(entry, "");
        }

        public Layer link(String path, String target) {
            TarArchiveEntry entry = new TarArchiveEntry(path, TarArchiveEntry.LF_SYMLINK);
            entry.setLinkName(target);
            return put(entry, "");
        }

        public Layer file(String path, String content) {
            return put(new TarArchiveEntry(path), content);
        }

        private Layer put(TarArchiveEntry entry, String content) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            entry.setModTime(0);
            if (entry.isFile() && !entry.isSymbolicLink()) entry.setSize(bytes.length);
            try {
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] bytes() {
            try {
                tar.close();
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
