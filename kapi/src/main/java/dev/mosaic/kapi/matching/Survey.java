package dev.mosaic.kapi.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is there at once: the repositories, the connected image repositories, and which images lie in one place. */
record Survey(List<Known> repositories, Set<String> connected, Map<String, List<ImageName>> places) {

    static Survey of(Landscape landscape) {
        List<ImageName> entries = landscape.images().stream()
                .flatMap(entry -> ImageName.of(entry).stream())
                .toList();
        Stream<ImageName> running = landscape.workloads().stream()
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> ImageName.of(container.image()).stream());
        Map<String, Map<String, ImageName>> places = new HashMap<>();
        Stream.concat(entries.stream(), running)
                .forEach(image -> places.computeIfAbsent(image.place(), unused -> new HashMap<>())
                        .putIfAbsent(image.entry(), image));
        return new Survey(
                landscape.repositories().stream().map(Known::of).toList(),
                entries.stream().map(ImageName::entry).collect(Collectors.toCollection(LinkedHashSet::new)),
                places.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> List.copyOf(one.getValue().values()))));
    }

    boolean isConnected(ImageName image) {
        return connected.contains(image.entry());
    }

    List<ImageName> at(String place) {
        return places.getOrDefault(place, List.of());
    }

    /** The words that all images of the place begin with, if there are at least three; each has more behind them. */
    Words start(String place) {
        List<List<String>> names =
                at(place).stream().map(image -> image.base().all()).toList();
        List<String> start = new ArrayList<>();
        if (names.size() < 3) return Words.NONE;
        int shortest = names.stream().mapToInt(List::size).min().orElse(0);
        for (int i = 0; i < shortest - 1; i++) {
            int at = i;
            String word = names.getFirst().get(at);
            if (!names.stream().allMatch(name -> name.get(at).equals(word))) break;
            start.add(word);
        }
        return Words.of(start);
    }
}
