package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blames of probes: what was asked, what was answered, and what may be mended. */
final class Probes {
    private Probes() {}

    static Blame blame(Subject subject, Probe probe, RootCause cause, String words) {
        return Blame.on(cause, subject.workload(), probe.container().path(probe.kind()))
                .with("container", probe.container().name())
                .with("probe", probe.words())
                .with("declared", probe.declared().isEmpty() ? "-" : probe.declared())
                .with("timeout", probe.timeout())
                .with("grace", probe.grace().toSeconds())
                .seen(Words.say("pods.seen.probe", "probe", probe.words(), "message", words.isEmpty() ? "-" : words))
                .fixedBy(fix(subject, probe, cause));
    }

    /** Only where the pod itself tells what is right. */
    private static @Nullable Fix fix(Subject subject, Probe probe, RootCause cause) {
        boolean onePort = probe.declared().matches("\\d+");
        if (cause == RootCause.PROBE_TIMEOUT_TOO_SHORT)
            return Mending.replace(subject.workload(), probe.timeout() + 5, path(probe, "timeoutSeconds"));
        if (!probe.asksAnotherPort() || !onePort) return null;
        String way = probe.spec().has("httpGet") ? "httpGet" : "tcpSocket";
        return Mending.replace(subject.workload(), Integer.valueOf(probe.declared()), path(probe, way, "port"));
    }

    private static String[] path(Probe probe, String... rest) {
        List<String> path = new ArrayList<>(List.of("spec", "template", "spec"));
        path.add(probe.container().init() ? "initContainers" : "containers");
        path.add("" + probe.container().index());
        path.add(probe.kind());
        path.addAll(List.of(rest));
        return path.toArray(String[]::new);
    }
}
