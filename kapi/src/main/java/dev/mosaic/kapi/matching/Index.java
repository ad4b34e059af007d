package dev.mosaic.kapi.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what shares a name, or a word of it, with a case, so that not everything must be weighed against everything. */
final class Index {
    private final Map<String, List<Entry>> byKey = new HashMap<>();

    /** A thing with its repository; the same for the same as long as the index lives. */
    record Entry(Known known, BuildUnit unit) {}

    Index(List<Known> repositories) {
        for (Known known : repositories) {
            for (BuildUnit unit : known.units()) {
                Entry entry = new Entry(known, unit);
                new HashSet<>(keys(unit).toList())
                        .forEach(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    /** Each once, in no order. */
    Set<Entry> of(Case one) {
        Set<Entry> found = Collections.newSetFromMap(new IdentityHashMap<>());
        keys(one).forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
        return found;
    }

    private static Stream<String> keys(BuildUnit unit) {
        Stream<Words> names = Stream.of(Stream.of(unit.called()), unit.names().stream(), unit.both().stream())
                .flatMap(words -> words);
        Stream<String> stems = Stream.of(unit.called().stem(), unit.name().stem());
        Stream<String> said =
                unit.statements().stream().map(BuildFileSays::name).map(Words::compact);
        Stream<String> words = unit.name().all().stream().limit(1).map(word -> "~" + word);
        return Stream.of(names.map(Words::compact), stems, said, words).flatMap(keys -> keys);
    }

    private static Stream<String> keys(Case one) {
        Stream<Words> names = Stream.of(one.bases().stream(), one.names().stream(), Stream.of(one.tag()))
                .flatMap(words -> words);
        Stream<String> stems = one.bases().stream().map(Words::stem);
        Stream<String> words = one.bases().getLast().all().stream().map(word -> "~" + word);
        return Stream.of(names.map(Words::compact), stems, words)
                .flatMap(keys -> keys)
                .filter(key -> !key.isEmpty());
    }
}
