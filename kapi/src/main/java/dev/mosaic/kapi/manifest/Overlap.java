package dev.mosaic.kapi.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Of an object only what another one speaks of: defaults the API server filled in are no drift from what was applied. */
final class Overlap {
    private Overlap() {}

    /** {@code live} cut down to the keys of {@code applied}; list elements are paired by name, else by place. */
    static @Nullable Object of(@Nullable Object live, @Nullable Object applied) {
        if (live instanceof Map<?, ?> now && applied instanceof Map<?, ?> then) return ofMaps(now, then);
        if (live instanceof List<?> now && applied instanceof List<?> then) return ofLists(now, then);
        return live;
    }

    private static Map<Object, @Nullable Object> ofMaps(Map<?, ?> live, Map<?, ?> applied) {
        Map<Object, @Nullable Object> common = new LinkedHashMap<>();
        applied.forEach((key, value) -> {
            if (live.containsKey(key)) common.put(key, of(live.get(key), value));
        });
        return common;
    }

    private static List<@Nullable Object> ofLists(List<?> live, List<?> applied) {
        List<@Nullable Object> common = new ArrayList<>();
        for (int i = 0; i < live.size(); i++) {
            Object one = live.get(i);
            common.add(of(one, partner(one, applied, i)));
        }
        return common;
    }

    private static @Nullable Object partner(@Nullable Object one, List<?> applied, int at) {
        if (one instanceof Map<?, ?> map && map.containsKey("name")) {
            return applied.stream()
                    .filter(other ->
                            other instanceof Map<?, ?> named && Objects.equals(named.get("name"), map.get("name")))
                    .findFirst()
                    .orElse(null);
        }
        return at < applied.size() ? applied.get(at) : null;
    }
}
