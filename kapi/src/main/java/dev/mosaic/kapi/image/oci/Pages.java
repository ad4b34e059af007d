package dev.mosaic.kapi.image.oci;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A list a registry hands out by the page: goes where each page says the next one is, whatever size the registry chose. */
final class Pages {
    static final int SIZE = 1000;
    private static final int MOST = 10_000;

    private final Exchange exchange;
    private final Function<String, URI> after;
    private final String field;

    /** {@code after}: the page after an entry, the first one after the empty name. */
    Pages(Exchange exchange, Function<String, URI> after, String field) {
        this.exchange = exchange;
        this.after = after;
        this.field = field;
    }

    /** Those that pass, at most ten thousand; empty when the registry has no such list. */
    Optional<List<String>> read(Predicate<String> passes) {
        Optional<Answer> page = exchange.ask("GET", after.apply(""), "application/json");
        if (page.isEmpty()) return Optional.empty();
        List<String> all = new ArrayList<>();
        while (page.isPresent() && all.size() < MOST) {
            List<String> entries = entries(page.get());
            entries.stream().filter(passes).forEach(all::add);
            page = next(page.get(), entries).flatMap(uri -> exchange.ask("GET", uri, "application/json"));
        }
        return Optional.of(List.copyOf(all.subList(0, Math.min(all.size(), MOST))));
    }

    /** Registries that do not link fill their pages as long as there is more. */
    private Optional<URI> next(Answer page, List<String> entries) {
        if (entries.isEmpty()) return Optional.empty();
        if (page.next().isPresent()) return page.next();
        return entries.size() < SIZE ? Optional.empty() : Optional.of(after.apply(entries.getLast()));
    }

    private List<String> entries(Answer page) {
        List<JsonNode> nodes = List.copyOf(page.json().path(field).values());
        return nodes.stream().map(node -> node.asString("")).toList();
    }
}
