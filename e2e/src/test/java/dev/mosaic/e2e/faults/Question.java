package dev.mosaic.e2e.faults;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a case asks, as kapi's API takes it. */
final class Question {
    private Question() {}

    /** Where no namespace is named, the case's own is meant. */
    static Map<String, Object> of(FaultCase played, String namespace) {
        Map<String, Object> question = new LinkedHashMap<>(played.question());
        question.computeIfPresent("workload", (part, named) -> placed(kind(copy(part, named)), namespace));
        question.computeIfPresent("caller", (part, named) -> {
            Map<String, Object> caller = copy(part, named);
            caller.computeIfPresent("workload", (of, workload) -> kind(copy(of, workload)));
            return placed(caller, namespace);
        });
        return question;
    }

    private static Map<String, Object> placed(Map<String, Object> named, String namespace) {
        named.putIfAbsent("namespace", namespace);
        return named;
    }

    /** Cases write it as YAML does, the API as an enum. */
    private static Map<String, Object> kind(Map<String, Object> workload) {
        workload.computeIfPresent("kind", (key, kind) -> kind.toString().toUpperCase(Locale.ROOT));
        return workload;
    }

    private static Map<String, Object> copy(String part, Object named) {
        return new LinkedHashMap<>(Reading.of(part, named).map());
    }
}
