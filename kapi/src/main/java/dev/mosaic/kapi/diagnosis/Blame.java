package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Culprit;
import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.kapi.tree.Thing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A root cause with its culprit on the way to a verdict. Its words are {@code SUITE.cause.ID} and {@code SUITE.cause.ID.remedy}, filled
 * with its values and the culprit's {kind}, {namespace}, {name} and {field}.
 */
public record Blame(
        RootCause cause,
        Culprit culprit,
        Map<String, String> values,
        List<Sentence> evidence,
        @Nullable Fix fix) {

    /** On this field of this object. */
    public static Blame on(RootCause cause, Thing culprit, String field) {
        return on(cause, culprit.text("kind"), culprit.namespace(), culprit.name(), field);
    }

    public static Blame on(RootCause cause, String kind, String namespace, String name, String field) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", kind);
        values.put("namespace", namespace);
        values.put("name", name);
        values.put("field", field);
        return new Blame(cause, new Culprit(kind, namespace, name, field), values, List.of(), null);
    }

    /** The same with a value for its words. */
    public Blame with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, String.valueOf(value));
        return new Blame(cause, culprit, more, evidence, fix);
    }

    /** The same with more evidence. */
    public Blame seen(Sentence... more) {
        List<Sentence> all = Stream.concat(evidence.stream(), Stream.of(more)).toList();
        return new Blame(cause, culprit, values, all, fix);
    }

    /** The same with what would mend it. */
    public Blame fixedBy(@Nullable Fix mending) {
        return new Blame(cause, culprit, values, evidence, mending);
    }

    Verdict verdict() {
        String key = cause.suite().id() + ".cause." + cause.id();
        return new Verdict(cause, culprit, Words.say(key, values), evidence, Words.say(key + ".remedy", values), fix);
    }
}
