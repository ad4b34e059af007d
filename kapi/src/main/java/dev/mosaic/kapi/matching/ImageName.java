package dev.mosaic.kapi.matching;

import dev.mosaic.contract.image.ImageReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An image as written, taken apart: registry, the parts of its path before the last, its own name, its tag. {@code entry} is
 * {@code registry/path} with Docker Hub and its {@code library} filled in.
 */
record ImageName(String registry, List<String> places, List<Words> placeNames, Words base, String tag, String entry) {
    private static final Set<String> HUB = Set.of("docker.io", "index.docker.io", "registry-1.docker.io");
    private static final Pattern NUMBER = Pattern.compile("v?[0-9]+[a-z]?[0-9]*");

    /** Empty where it is no valid reference: a pod spec may hold anything. */
    static Optional<ImageName> of(String image) {
        try {
            return Optional.of(of(new ImageReference(image)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ImageName of(ImageReference reference) {
        String name = reference.repository().value();
        String registry = HUB.contains(reference.registry()) ? "docker.io" : reference.registry();
        String path = name.startsWith(reference.registry() + "/")
                ? name.substring(reference.registry().length() + 1)
                : name;
        if (registry.equals("docker.io") && !path.contains("/")) path = "library/" + path;
        List<String> parts = Arrays.asList(path.split("/"));
        List<String> places = List.copyOf(parts.subList(0, parts.size() - 1));
        return new ImageName(
                registry,
                places,
                places.stream().map(Words::of).toList(),
                Words.of(parts.getLast()),
                reference.tag().orElse(""),
                registry + "/" + path);
    }

    /** Where images lie that belong together: everything before the name. */
    String place() {
        return entry.substring(0, entry.lastIndexOf('/'));
    }

    boolean official() {
        return entry.startsWith("docker.io/library/");
    }

    /** On a registry where anybody publishes, who did; elsewhere empty. */
    Optional<String> publisher() {
        boolean shared = Vocabulary.SHARED.holds(registry) || registry.endsWith("-docker.pkg.dev");
        return shared && !places.isEmpty() ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /** The words of the tag that are no version. */
    Words tagWords() {
        return Words.of(Words.of(tag).all().stream()
                .filter(word -> !NUMBER.matcher(word).matches())
                .toList());
    }
}
