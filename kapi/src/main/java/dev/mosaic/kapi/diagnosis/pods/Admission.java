package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the API server says when it refuses a pod, taken apart. */
final class Admission {
    private static final Pattern EXCEEDED =
            Pattern.compile("exceeded quota: ([^,]+), requested: (.*), used: (.*), limited: (.*)");
    private static final Pattern UNSET = Pattern.compile("failed quota: ([^:]+): must specify (.*)");
    private static final Pattern RANGE =
            Pattern.compile("((?:minimum|maximum) (\\S+) usage per (\\S+) is [^,\\]]*(?:, but [^,\\]]*)?|"
                    + "(\\S+) max limit to request ratio per [^,\\]]*(?:, but [^,\\]]*)?)");
    private static final Pattern SECURITY = Pattern.compile("violates PodSecurity \"([^\"]+)\": (.*)");
    private static final Pattern ACCOUNT =
            Pattern.compile("error looking up service account \\S+: serviceaccount \"([^\"]+)\" not found");

    private Admission() {}

    static List<Blame> blame(Case here, Subject subject, String message) {
        Thing workload = subject.workload();
        Matcher exceeded = EXCEEDED.matcher(message);
        if (exceeded.find()) return List.of(exceeded(subject, exceeded));
        Matcher unset = UNSET.matcher(message);
        if (unset.find())
            return List.of(on(RootCause.QUOTA_REQUIRES_RESOURCES, workload, "containers[0].resources")
                    .with("quota", unset.group(1))
                    .with("unset", unset.group(2)));
        Matcher account = ACCOUNT.matcher(message);
        if (account.find()) return account(here, subject, account.group(1));
        Matcher security = SECURITY.matcher(message);
        if (security.find())
            return List.of(on(RootCause.POD_SECURITY_FORBIDS, workload, "securityContext")
                    .with("level", security.group(1))
                    .with("violations", security.group(2)));
        Matcher range = RANGE.matcher(message);
        return range.find() ? List.of(range(here, workload, range.group(1))) : List.of();
    }

    private static Blame exceeded(Subject subject, Matcher found) {
        String first = found.group(2).replaceFirst("=.*", "");
        return Blame.on(
                        RootCause.QUOTA_EXCEEDED,
                        "ResourceQuota",
                        subject.namespace(),
                        found.group(1),
                        "spec.hard." + first)
                .with("requested", found.group(2))
                .with("used", found.group(3))
                .with("limited", found.group(4));
    }

    /** The event may be older than the account. */
    private static List<Blame> account(Case here, Subject subject, String name) {
        boolean there = here.maybe(() -> here.find(EvidenceKind.SERVICE_ACCOUNT, subject.namespace(), name)
                        .isPresent())
                .orElse(false);
        if (there) return List.of();
        return List.of(on(RootCause.SERVICE_ACCOUNT_MISSING, subject.workload(), "serviceAccountName")
                .with("account", name));
    }

    private static Blame range(Case here, Thing workload, String rule) {
        String ranges = here.maybe(() -> here.list(EvidenceKind.LIMIT_RANGE, workload.namespace(), Map.of()).stream()
                        .map(Thing::name)
                        .collect(Collectors.joining(", ")))
                .orElse("?");
        return on(RootCause.LIMIT_RANGE_VIOLATED, workload, "containers[0].resources")
                .with("ranges", ranges)
                .with("rule", rule);
    }

    private static Blame on(RootCause cause, Thing workload, String field) {
        return Blame.on(cause, workload, "spec.template.spec." + field);
    }
}
