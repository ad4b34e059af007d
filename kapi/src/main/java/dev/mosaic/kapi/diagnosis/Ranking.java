package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Culprit;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders verdicts: what explains another stands before it; else they keep the order of the trees. One cause of one object stands once. */
final class Ranking {
    /** Of a program that ends or does not answer, these tell why more exactly than that it does. */
    private static final Set<RootCause> SYMPTOMS =
            Set.of(RootCause.APP_EXITS_WITH_ERROR, RootCause.INIT_CONTAINER_FAILS, RootCause.RBAC_FORBIDDEN);

    private static final Set<RootCause> LAST = Set.of(
            RootCause.STATEFULSET_WAITS_FOR_ORDINAL,
            RootCause.ENV_CHANGED,
            RootCause.NEVER_WAS_GOOD,
            RootCause.PROGRESS_DEADLINE_TOO_SHORT);

    private Ranking() {}

    static List<Verdict> of(List<Verdict> found) {
        Map<Object, Verdict> once = new LinkedHashMap<>();
        found.forEach(verdict -> once.putIfAbsent(key(verdict), verdict));
        return once.values().stream()
                .sorted(Comparator.comparingInt(Ranking::weight))
                .collect(Collectors.toList());
    }

    private static Object key(Verdict verdict) {
        Culprit culprit = verdict.culprit();
        return List.of(verdict.rootCause(), culprit);
    }

    private static int weight(Verdict verdict) {
        RootCause cause = verdict.rootCause();
        if (LAST.contains(cause)) return 3;
        if (cause == RootCause.READINESS_PROBE_FAILS) return 2;
        return SYMPTOMS.contains(cause) ? 1 : 0;
    }
}
