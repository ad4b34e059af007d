package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.router.QueryParameters;
import dev.mosaic.contract.diagnosis.Asker;
import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question as the address of the page holds it, in the words people write; {@code caller} is NAMESPACE or NAMESPACE/KIND/NAME. */
record WhyAddress(String service, int port, String caller, String url, List<Suite> suites) {
    private static final int LONGEST = 4096;

    static WhyAddress of(QueryParameters address) {
        return new WhyAddress(
                word(address, "service"),
                port(word(address, "port")),
                word(address, "caller"),
                word(address, "url"),
                Stream.of(word(address, "suites").split(","))
                        .flatMap(WhyAddress::suite)
                        .toList());
    }

    boolean isPlain() {
        return service.isEmpty() && port == 0 && caller.isEmpty() && url.isEmpty() && suites.isEmpty();
    }

    /** Fails with IllegalArgumentException, whose first word is the field that is wrong. */
    Complaint of(WorkloadId workload) {
        return new Complaint(workload, service, port, asker(), url, suites);
    }

    QueryParameters parameters() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "service", service);
        put(words, "port", port == 0 ? "" : String.valueOf(port));
        put(words, "caller", caller);
        put(words, "url", url);
        put(words, "suites", suites.stream().map(Suite::id).collect(Collectors.joining(",")));
        return QueryParameters.simple(words);
    }

    private @Nullable Asker asker() {
        if (caller.isEmpty()) return null;
        String[] parts = caller.split("/", -1);
        if (parts.length == 1) return new Asker(parts[0], null, null);
        if (parts.length != 3) throw new IllegalArgumentException(rule());
        Asker.Named named = Routes.kind(parts[1])
                .map(kind -> new Asker.Named(kind, parts[2]))
                .orElseThrow(() -> new IllegalArgumentException(rule()));
        return new Asker(parts[0], named, null);
    }

    private static String rule() {
        return "caller must be NAMESPACE or NAMESPACE/KIND/NAME";
    }

    private static void put(Map<String, String> words, String key, String value) {
        if (!value.isEmpty()) words.put(key, value);
    }

    private static String word(QueryParameters address, String key) {
        String word = address.getSingleParameter(key).orElse("");
        return word.length() > LONGEST ? "" : word;
    }

    private static int port(String word) {
        return word.matches("\\d{1,5}") ? Integer.parseInt(word) : 0;
    }

    private static Stream<Suite> suite(String word) {
        return Arrays.stream(Suite.values()).filter(suite -> suite.id().equals(word));
    }
}
