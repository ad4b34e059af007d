package dev.mosaic.kapi.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in a registry under a name: its configuration, and its files with later layers over earlier ones. */
public record BuiltImage(JsonNode manifest, JsonNode config, Map<String, Entry> files) {
    private static final JsonMapper JSON = new JsonMapper();

    public static BuiltImage read(String registry, String path, String reference) {
        ImageFixture images = new ImageFixture(registry);
        JsonNode manifest = JSON.readTree(images.manifest(path, reference));
        JsonNode config = JSON.readTree(
                images.blob(path, manifest.path("config").path("digest").asString()));
        Map<String, Entry> files = new LinkedHashMap<>();
        for (JsonNode layer : manifest.path("layers").values()) {
            unpack(images.blob(path, layer.path("digest").asString()), files);
        }
        return new BuiltImage(manifest, config, files);
    }

    private static void unpack(byte[] layer, Map<String, Entry> files) {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(layer)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                String owner = entry.getLongUserId() + ":" + entry.getLongGroupId();
                String path = "/" + entry.getName().replaceFirst("^\\.?/", "").replaceFirst("/$", "");
                files.put(
                        path,
                        new Entry(Integer.toOctalString(entry.getMode() & 07777), owner, text, entry.isSymbolicLink()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file, folder or link. */
    public record Entry(String mode, String owner, String text, boolean link) {}
}
