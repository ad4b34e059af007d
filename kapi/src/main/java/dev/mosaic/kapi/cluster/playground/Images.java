package dev.mosaic.kapi.cluster.playground;

/** What an image, as a pod template names it, would do; may wait for a registry, never throws. */
@FunctionalInterface
interface Images {

    Conduct conduct(String image);
}
