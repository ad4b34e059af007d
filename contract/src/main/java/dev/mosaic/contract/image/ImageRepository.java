package dev.mosaic.contract.image;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A place for images of one name: {@code registry/path} without tag and digest. */
public record ImageRepository(@JsonValue String value) {

    @JsonCreator
    public ImageRepository {
        ImageReference reference = new ImageReference(value);
        if (reference.tag().isPresent() || reference.digest().isPresent()) {
            throw new IllegalArgumentException("image repository must not hold a tag or digest");
        }
    }

    /** Host and port of the registry; {@code docker.io} where none is written. */
    public String registry() {
        return new ImageReference(value).registry();
    }

    /** The one name of all by which it may be written: {@code redis} is {@code docker.io/library/redis}. */
    public String whole() {
        String registry = registry();
        String path = value.startsWith(registry + "/") ? value.substring(registry.length() + 1) : value;
        if (!registry.matches("(index\\.|registry-1\\.)?docker\\.io")) return registry + "/" + path;
        return "docker.io/" + (path.indexOf('/') < 0 ? "library/" : "") + path;
    }

    /** Fails where {@code tag} is no tag: letters, digits, {@code _ . -}, at most 128. */
    public ImageReference tagged(String tag) {
        return new ImageReference(value + ":" + tag);
    }

    public ImageReference at(Digest digest) {
        return new ImageReference(value + "@" + digest.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
