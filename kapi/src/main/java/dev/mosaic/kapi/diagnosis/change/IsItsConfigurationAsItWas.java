package dev.mosaic.kapi.diagnosis.change;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether the ConfigMaps and Secrets of the template were written since the last good revision began. Where the templates are equal
 * and a program ails, that is why, and going back does not help. Their content is never read, only when it was written.
 */
class IsItsConfigurationAsItWas implements Check {
    @Override
    public Answer ask(Case here) {
        State state = State.of(here);
        Subject subject = state.subject();
        Thing good = state.lastGood().or(subject::newest).orElse(subject.workload());
        Optional<Instant> since = good.time("metadata", "creationTimestamp");
        List<Blame> blames = new ArrayList<>();
        for (EvidenceKind kind : List.of(EvidenceKind.CONFIGMAP, EvidenceKind.SECRET))
            for (String name : names(subject.template(), kind))
                here.find(kind, subject.namespace(), name)
                        .filter(object -> isWrittenAfter(object, since))
                        .ifPresent(object -> blames.add(blame(object, since)));
        boolean same = new Comparison(good.at("spec", "template"), subject.template())
                .changes()
                .isEmpty();
        if (blames.isEmpty() || !same || !state.programAils())
            return Answer.yes(Words.say("change.seen.config", "written", blames.size()));
        return Answer.blame(blames);
    }

    private static boolean isWrittenAfter(Thing object, Optional<Instant> since) {
        Optional<Instant> made = object.time("metadata", "creationTimestamp");
        Optional<Instant> written = written(object);
        return written.isPresent()
                && since.isPresent()
                && written.get().isAfter(since.get())
                && made.map(time -> written.get().isAfter(time)).orElse(true);
    }

    private static Optional<Instant> written(Thing object) {
        return object.list("metadata", "managedFields").stream()
                .flatMap(entry -> entry.time("time").stream())
                .max(Instant::compareTo);
    }

    private static Blame blame(Thing object, Optional<Instant> since) {
        String when = written(object).map(Instant::toString).orElse("?");
        return Blame.on(RootCause.CONFIG_CONTENT_CHANGED, object, "data")
                .with("written", when)
                .seen(Words.say(
                        "change.seen.written",
                        "object",
                        object.name(),
                        "written",
                        when,
                        "since",
                        since.map(Instant::toString).orElse("?")));
    }

    private static TreeSet<String> names(Thing template, EvidenceKind kind) {
        boolean config = kind == EvidenceKind.CONFIGMAP;
        TreeSet<String> names = new TreeSet<>();
        template.list("spec", "volumes").forEach(volume -> {
            names.add(config ? volume.text("configMap", "name") : volume.text("secret", "secretName"));
            volume.list("projected", "sources")
                    .forEach(part -> names.add(part.text(config ? "configMap" : "secret", "name")));
        });
        template.containers().stream()
                .flatMap(container -> Stream.concat(
                        container.list("envFrom").stream()
                                .map(from -> from.text(config ? "configMapRef" : "secretRef", "name")),
                        container.list("env").stream()
                                .map(each ->
                                        each.text("valueFrom", config ? "configMapKeyRef" : "secretKeyRef", "name"))))
                .forEach(names::add);
        names.remove("");
        names.remove("kube-root-ca.crt");
        return names;
    }
}
