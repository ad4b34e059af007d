package dev.mosaic.kapi.image.oci;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.RegistryProperties;
import java.net.URI;

/** Where an image lies: its registry as people name it, the URLs of its parts, and what a token must allow there. */
record Place(String registry, String root, String path, String reference, String scope) {

    static Place of(ImageReference image, RegistryProperties properties) {
        String registry = image.registry();
        String scheme = properties.plain(registry) ? "http" : "https";
        String host = registry.equals("docker.io") ? "registry-1.docker.io" : registry;
        String reference =
                image.digest().map(Object::toString).orElseGet(() -> image.tag().orElse("latest"));
        String path = path(image);
        return new Place(registry, scheme + "://" + host + "/v2/", path, reference, "repository:" + path + ":pull");
    }

    /** The registry's list of repositories. */
    static Place catalog(String registry, RegistryProperties properties) {
        return door(registry, properties).with("registry:catalog:*");
    }

    /** The registry itself, where it only says whether it lets somebody in. */
    static Place door(String registry, RegistryProperties properties) {
        Place any = of(new ImageReference(registry + "/any"), properties);
        return new Place(any.registry(), any.root(), "", "", "");
    }

    private Place with(String scope) {
        return new Place(registry, root, path, reference, scope);
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
