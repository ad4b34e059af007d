package dev.mosaic.frontend.repository;

/** The two ways of saying how an image is built. */
enum BuiltHow {
    DOCKERFILE,
    PROJECT
}
