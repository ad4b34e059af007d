package dev.mosaic.frontend.log;

import com.vaadin.flow.router.QueryParameters;
import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogLevel;
import dev.mosaic.contract.log.LogQuery;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of the logs, as the address says it; {@code at} and {@code from} name one line that was shared. */
record LogChoice(
        String pod,
        String container,
        boolean previous,
        Range range,
        LogFilter filter,
        @Nullable Instant at,
        String from) {
    private static final String NAME = "[a-z0-9.-]{0,253}";
    /** So much before the line that was shared is read, too. */
    private static final Duration BEFORE = Duration.ofSeconds(30);

    static LogChoice of(QueryParameters address) {
        return new LogChoice(
                name(word(address, "pod")),
                name(word(address, "container")),
                word(address, "previous").equals("true"),
                Range.of(word(address, "range")),
                new LogFilter(
                        brief(word(address, "q")),
                        word(address, "regex").equals("true"),
                        word(address, "case").equals("true"),
                        level(word(address, "level"))),
                time(word(address, "at")),
                word(address, "from"));
    }

    LogQuery query() {
        Instant since = at == null ? range.since(Instant.now()) : at.minus(BEFORE);
        int tail = at == null ? range.tail() : 0;
        return new LogQuery(pod, container, previous, !previous, tail, since, filter, false);
    }

    /** The same beginning now, in place of all that was not read yet. */
    LogQuery fromNow() {
        return new LogQuery(pod, container, false, true, 0, Instant.now().minusSeconds(1), filter, false);
    }

    LogChoice withLine(@Nullable Instant line, String source) {
        return new LogChoice(pod, container, previous, range, filter, line, source);
    }

    QueryParameters address() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "pod", pod);
        put(words, "container", container);
        put(words, "previous", previous ? "true" : "");
        put(words, "range", range == Range.LINES_200 ? "" : range.name());
        put(words, "q", filter.text());
        put(words, "regex", filter.regex() ? "true" : "");
        put(words, "case", filter.matchCase() ? "true" : "");
        put(
                words,
                "level",
                filter.level() == LogLevel.UNKNOWN ? "" : filter.level().name());
        put(words, "at", at == null ? "" : at.toString());
        put(words, "from", from);
        return QueryParameters.simple(words);
    }

    private static void put(Map<String, String> words, String key, String value) {
        if (!value.isEmpty()) words.put(key, value);
    }

    private static String word(QueryParameters address, String key) {
        return address.getSingleParameter(key).orElse("");
    }

    /** What no pod can be called is no choice. */
    private static String name(String word) {
        return word.matches(NAME)
                        && !word.startsWith("-")
                        && !word.startsWith(".")
                        && !word.endsWith("-")
                        && !word.endsWith(".")
                ? word
                : "";
    }

    private static String brief(String word) {
        return word.length() > 500 ? word.substring(0, 500) : word;
    }

    private static LogLevel level(String word) {
        return Arrays.stream(LogLevel.values())
                .filter(level -> level.name().equals(word))
                .findFirst()
                .orElse(LogLevel.UNKNOWN);
    }

    private static @Nullable Instant time(String word) {
        try {
            return word.isEmpty() ? null : Instant.parse(word);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
