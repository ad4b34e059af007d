package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes reasons. */
final class Reasons {

    private Reasons() {}

    /** {@code facts}: name, value, name, value … */
    static Reason of(ReasonKind kind, int weight, String... facts) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) map.put(facts[i], facts[i + 1]);
        return new Reason(kind, weight, map);
    }
}
