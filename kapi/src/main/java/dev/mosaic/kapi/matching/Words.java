package dev.mosaic.kapi.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as its words, lower case: {@code Catalog.API} and {@code catalog-api} are the same. Names are compared by whole words;
 * only where the gaps lie is no matter ({@code voting-app}, {@code votingapp}).
 */
record Words(List<String> all, String compact) {
    static final Words NONE = new Words(List.of(), "");
    private static final Pattern GAP = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern VERSION = Pattern.compile("v?[0-9]+");

    static Words of(String name) {
        return of(Arrays.stream(GAP.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
    }

    static Words of(List<String> words) {
        return words.isEmpty() ? NONE : new Words(List.copyOf(words), String.join("", words));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean same(Words other) {
        return !isEmpty() && compact.equals(other.compact);
    }

    Words plus(Words other) {
        return of(Stream.concat(all.stream(), other.all.stream()).toList());
    }

    /** What follows these words at the start; empty where they are not there or nothing follows. */
    Optional<Words> after(Words start) {
        int count = start.all.size();
        if (count == 0 || all.size() <= count || !all.subList(0, count).equals(start.all)) return Optional.empty();
        return Optional.of(of(all.subList(count, all.size())));
    }

    /** Without versions at the end, as in {@code reviews-v2}. */
    Words unversioned() {
        List<String> left = new ArrayList<>(all);
        while (left.size() > 1 && VERSION.matcher(left.getLast()).matches()) left.removeLast();
        return left.size() == all.size() ? this : of(left);
    }

    /** Without everyday words at the end, written apart or together: {@code checkoutservice} is {@code checkout}. */
    String stem() {
        String stem = compact;
        for (String word : all.reversed()) {
            if (!Vocabulary.SUFFIX.holds(word) || word.length() == stem.length()) break;
            stem = stem.substring(0, stem.length() - word.length());
        }
        return Stream.of("service", "server", "app")
                .filter(stem::endsWith)
                .filter(end -> all.size() == 1 && compact.length() > end.length() + 3)
                .findFirst()
                .map(end -> compact.substring(0, compact.length() - end.length()))
                .orElse(stem);
    }

    boolean generic() {
        return all.stream().allMatch(Vocabulary.GENERIC::holds) || Vocabulary.GENERIC.holds(compact);
    }

    @Override
    public String toString() {
        return String.join("-", all);
    }
}
