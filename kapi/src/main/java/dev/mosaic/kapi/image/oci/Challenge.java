package dev.mosaic.kapi.image.oci;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a registry wants to be logged in to (RFC 9110 §11.6.1): {@code basic} or {@code bearer} with its parameters. */
record Challenge(String scheme, Map<String, String> parameters) {
    private static final Pattern PARAMETER =
            Pattern.compile("([a-zA-Z_]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))");

    /** The strongest of those offered that Mosaic knows. */
    static Optional<Challenge> strongest(List<String> headers) {
        return headers.stream()
                .map(Challenge::parse)
                .filter(challenge -> List.of("bearer", "basic").contains(challenge.scheme()))
                .max((one, other) -> one.scheme().compareTo(other.scheme()));
    }

    private static Challenge parse(String header) {
        String[] parts = header.strip().split("\\s+", 2);
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(parts.length < 2 ? "" : parts[1]);
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            parameters.put(parameter.group(1).toLowerCase(Locale.ROOT), value);
        }
        return new Challenge(parts[0].toLowerCase(Locale.ROOT), parameters);
    }
}
