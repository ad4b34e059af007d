package dev.mosaic.kapi.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of the trade, by what they say of the thing that is called so; the lists are in {@code vocabulary.properties}. */
enum Vocabulary {
    ASIDE,
    NEUTRAL,
    UNLIKELY,
    EDITION,
    GENERIC,
    SUFFIX,
    PACKAGING,
    MIRROR,
    SHARED,
    VENDORS,
    HELPER,
    SOFTWARE;

    private static final Properties LISTS = read();
    private final String key = name().toLowerCase(Locale.ROOT);

    boolean holds(String word) {
        return words().contains(word);
    }

    /** Whether a name, whatever stands between its words, is one of the list. */
    boolean holds(Words words) {
        return !words.isEmpty() && compact().contains(words.compact());
    }

    private Set<String> words() {
        return Lists.PLAIN.get(ordinal());
    }

    private Set<String> compact() {
        return Lists.COMPACT.get(ordinal());
    }

    private List<String> list() {
        return List.of(LISTS.getProperty(key).trim().split("\\s+"));
    }

    private static Properties read() {
        try (InputStream in =
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/matching/vocabulary.properties"))) {
            Properties lists = new Properties();
            lists.load(in);
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made after all constants are. */
    private static final class Lists {
        static final List<Set<String>> PLAIN = Arrays.stream(values())
                .map(one -> Set.copyOf(new HashSet<>(one.list())))
                .toList();
        static final List<Set<String>> COMPACT = Arrays.stream(values())
                .map(one -> one.list().stream()
                        .map(word -> Words.of(word).compact())
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }
}
