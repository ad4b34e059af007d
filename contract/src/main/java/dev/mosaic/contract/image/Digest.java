package dev.mosaic.contract.image;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The content address of an image: {@code sha256:} and 64 hex digits (OCI image spec, descriptor). */
public record Digest(@JsonValue String value) {

    @JsonCreator
    public Digest {
        if (!value.matches("sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}")) {
            throw new IllegalArgumentException("digest must be sha256: and 64 hex digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
