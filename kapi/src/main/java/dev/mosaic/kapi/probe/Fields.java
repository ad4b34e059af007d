package dev.mosaic.kapi.probe;

import java.util.List;
import java.util.Map;

/** Reads parts of an object that may not be there. */
final class Fields {
    private Fields() {}

    /** What lies at the end of the path, empty where nothing does. */
    @SuppressWarnings("unchecked") // objects of the API server have strings as keys
    static Map<String, Object> map(Map<String, Object> object, String... path) {
        Map<String, Object> at = object;
        for (String key : path) {
            if (!(at.get(key) instanceof Map<?, ?> next)) return Map.of();
            at = (Map<String, Object>) next;
        }
        return at;
    }

    /** The elements of a list, empty where there is none. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> object, String key) {
        return object.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
