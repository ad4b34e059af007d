package dev.mosaic.packaging;

/** An image as it now lies in the registry; {@code seconds} is the time the push took. */
public record PushedImage(String program, String name, String version, String digest, double seconds) {

    /** Name and digest, as a manifest pins it. */
    public String pinned() {
        return name + "@" + digest;
    }

    String json() {
        return """
                {"program": "%s", "tagged": "%s:%s", "pinned": "%s", "digest": "%s", "pushSeconds": %.1f}""".formatted(program, name, version, pinned(), digest, seconds);
    }
}
