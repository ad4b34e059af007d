package dev.mosaic.kapi.image.oci;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.RegistryProperties;
import java.net.URI;

/** Where an image lies: its registry as people name it, and the URLs of its parts. */
record Place(String registry, String root, String path, String reference) {

    static Place of(ImageReference image, RegistryProperties properties) {
        String registry = image.registry();
        String scheme = properties.plain(registry) ? "http" : "https";
        String host = registry.equals("docker.io") ? "registry-1.docker.io" : registry;
        String reference =
                image.digest().map(Object::toString).orElseGet(() -> image.tag().orElse("latest"));
        return new Place(registry, scheme + "://" + host + "/v2/", path(image), reference);
    }

    /** The registry itself. */
    static Place of(String registry, RegistryProperties properties) {
        Place any = of(new ImageReference(registry + "/any"), properties);
        return new Place(any.registry(), any.root(), "", "");
    }

    URI manifest(String reference) {
        return URI.create(root + path + "/manifests/" + reference);
    }

    /** A page of tags after {@code last}; empty: the first. */
    URI tags(int most, String last) {
        return URI.create(root + path + "/tags/list?n=" + most + (last.isEmpty() ? "" : "&last=" + last));
    }

    /** A page of the registry's repositories after {@code last}; empty: the first. */
    URI catalog(int most, String last) {
        return URI.create(root + "_catalog?n=" + most + (last.isEmpty() ? "" : "&last=" + last));
    }

    /** What a token must allow to read here. */
    String scope() {
        return path.isEmpty() ? "registry:catalog:*" : "repository:" + path + ":pull";
    }

    URI blob(String digest) {
        return URI.create(root + path + "/blobs/" + digest);
    }

    boolean isPlain() {
        return root.startsWith("http:");
    }

    /** Docker Hub's own images lie in {@code library}, which nobody writes. */
    private static String path(ImageReference image) {
        String name = image.repository().value();
        String path = name.startsWith(image.registry() + "/")
                ? name.substring(image.registry().length() + 1)
                : name;
        return image.registry().equals("docker.io") && path.indexOf('/') < 0 ? "library/" + path : path;
    }
}
