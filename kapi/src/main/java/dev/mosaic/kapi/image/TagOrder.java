package dev.mosaic.kapi.image;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Orders tags by name as people count: 1.10 after 1.9. */
final class TagOrder {
    private static final Pattern PARTS = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
    /** Tags tell no age, but higher versions are mostly the newer ones. */
    static final Comparator<String> LIKELY_NEWEST_FIRST = Comparator.<String, Boolean>comparing(
                    tag -> !tag.equals("latest"))
            .thenComparing(((Comparator<String>) TagOrder::compare).reversed());

    private TagOrder() {}

    private static int compare(String one, String other) {
        List<String> left = List.of(PARTS.split(one));
        List<String> right = List.of(PARTS.split(other));
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = part(left.get(i), right.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int part(String one, String other) {
        boolean numbers = one.matches("\\d+") && other.matches("\\d+");
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
