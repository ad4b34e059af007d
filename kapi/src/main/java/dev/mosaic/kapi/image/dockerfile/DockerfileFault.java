package dev.mosaic.kapi.image.dockerfile;

/** A Dockerfile breaks a rule at a line. */
public final class DockerfileFault extends RuntimeException {
    private final int line;

    public DockerfileFault(int line, String rule) {
        super(rule);
        this.line = line;
    }

    public int line() {
        return line;
    }

    public String rule() {
        return String.valueOf(getMessage());
    }
}
