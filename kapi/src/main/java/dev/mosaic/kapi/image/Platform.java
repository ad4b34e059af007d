package dev.mosaic.kapi.image;

/** Operating system and processor, in the words of image indexes: {@code linux/amd64}. */
public record Platform(String os, String architecture) {

    /** Linux on this machine's processor: images run on the nodes kapi runs on. */
    public static Platform own() {
        return new Platform(
                "linux",
                switch (System.getProperty("os.arch")) {
                    case "aarch64" -> "arm64";
                    case "x86_64" -> "amd64";
                    case String other -> other;
                });
    }

    @Override
    public String toString() {
        return os + "/" + architecture;
    }
}
