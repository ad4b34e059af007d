package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Most images of one place (registry and path) are called as things one repository builds, or as repositories of one owner: then
 * the others of that place come from there as well. Three at least, two of them with names that are not everyday words.
 */
final class ImagesAgree implements Belonging {
    private static final int LEAST = 3;
    private static final String OWNER = "owner ";
    private static final String REPOSITORY = "repository ";
    private final Survey survey;
    private final Map<String, Set<Known>> byName = new HashMap<>();
    private final Map<String, Map<String, Reason>> byPlace = new ConcurrentHashMap<>();

    ImagesAgree(Survey survey) {
        this.survey = survey;
        for (Known known : survey.repositories()) {
            known.names()
                    .forEach(name -> byName.computeIfAbsent(
                                    name.compact(), unused -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .add(known));
        }
    }

    @Override
    public Optional<Reason> weigh(Case one, Known repository) {
        Map<String, Reason> agreed = byPlace.computeIfAbsent(one.image().place(), this::agreed);
        return Optional.ofNullable(agreed.getOrDefault(url(repository), agreed.get(owner(repository))));
    }

    /** Whether the images there agree on anything of ours. */
    boolean anythingAt(String place) {
        return !byPlace.computeIfAbsent(place, this::agreed).isEmpty();
    }

    private Map<String, Reason> agreed(String place) {
        List<ImageName> images = survey.at(place);
        Map<String, Reason> agreed = new HashMap<>();
        if (images.size() < LEAST) return agreed;
        Words start = survey.start(place);
        Map<String, List<ImageName>> named = new HashMap<>();
        for (ImageName image : images) {
            namedBy(bases(image, start))
                    .forEach(what -> named.computeIfAbsent(what, unused -> new ArrayList<>())
                            .add(image));
        }
        named.forEach(
                (what, agreeing) -> count(place, images, agreeing, what).ifPresent(reason -> agreed.put(what, reason)));
        return agreed;
    }

    /** The repositories, and the owners, of which one thing or more has one of these names. */
    private Set<String> namedBy(List<Words> bases) {
        Set<String> named = new HashSet<>();
        for (Words base : bases) {
            for (Known known : byName.getOrDefault(base.compact(), Set.of())) {
                named.add(url(known));
                named.add(owner(known));
            }
        }
        return named;
    }

    private static Optional<Reason> count(String place, List<ImageName> images, List<ImageName> agreeing, String what) {
        long telling =
                agreeing.stream().filter(image -> !image.base().generic()).count();
        if (agreeing.size() < LEAST || telling < 2 || agreeing.size() * 2 < images.size()) return Optional.empty();
        return Optional.of(Reasons.of(
                ReasonKind.IMAGES_AGREE,
                what.startsWith(OWNER) ? 25 : 30,
                "place",
                place,
                "count",
                String.valueOf(agreeing.size()),
                "total",
                String.valueOf(images.size()),
                "what",
                what.substring(what.indexOf(' ') + 1)));
    }

    private static List<Words> bases(ImageName image, Words start) {
        return image.base()
                .after(start)
                .map(rest -> List.of(image.base(), rest))
                .orElse(List.of(image.base()));
    }

    private static String url(Known known) {
        return REPOSITORY + address(known);
    }

    private static String owner(Known known) {
        String address = address(known);
        return OWNER + address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }

    private static String address(Known known) {
        return known.repository().url().host() + "/" + known.repository().url().path();
    }
}
