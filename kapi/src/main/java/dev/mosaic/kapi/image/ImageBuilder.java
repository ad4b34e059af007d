package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;

/** Port: makes an image from a source tree and pushes it. */
public interface ImageBuilder {

    BuilderKind kind();

    /** Whether this builder can build it, and why; reads the Dockerfile and asks the daemon, builds nothing. */
    Fitness fitness(Build build);

    /**
     * Builds into the builder's own cache, telling each line to {@code log}. Same input, same image. Fails with
     * DOCKERFILE_…, BASE_IMAGE_UNAVAILABLE, BUILDER_UNAVAILABLE or BUILD_FAILED. An interrupt cancels it.
     */
    void build(Build build, BuildLog log);

    /**
     * Pushes what {@link #build} made, under its tag, and answers its manifest digest; run again it pushes nothing new.
     * Fails with REGISTRY_… or PUSH_REFUSED. An interrupt cancels it.
     */
    Digest push(Build build, BuildLog log);
}
