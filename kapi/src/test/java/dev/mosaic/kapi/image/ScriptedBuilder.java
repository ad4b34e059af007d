package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;

/** A builder that fits or not and pushes what a test says. */
record ScriptedBuilder(BuilderKind kind, Fitness fitness, Digest pushed) implements ImageBuilder {

    @Override
    public Fitness fitness(Build build) {
        return fitness;
    }

    @Override
    public void build(Build build, BuildLog log) {
        log.line("built");
    }

    @Override
    public Digest push(Build build, BuildLog log) {
        return pushed;
    }
}
