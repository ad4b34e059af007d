package dev.mosaic.kapi.image.jib;

import dev.mosaic.kapi.image.dockerfile.Instruction;

/** A Dockerfile asks for something only a Docker daemon can do. */
final class Needs extends RuntimeException {
    private final int line;

    Needs(int line, String instruction) {
        super(instruction);
        this.line = line;
    }

    Needs(Instruction instruction, String what) {
        this(instruction.line(), what);
    }

    int line() {
        return line;
    }

    String instruction() {
        return String.valueOf(getMessage());
    }
}
