package dev.mosaic.e2e.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One verdict as it should be: any of these root causes, at this object and field, with these words in evidence or remedy. */
record Expected(List<String> rootCauses, String kind, String name, String field, List<String> mustMention) {
    static Expected of(Reading reading) {
        reading.only("rootCause", "or", "culprit", "mustMention");
        Reading culprit = reading.part("culprit").only("kind", "name", "field");
        List<String> causes = new ArrayList<>(List.of(reading.text("rootCause")));
        causes.addAll(reading.texts("or"));
        return new Expected(
                List.copyOf(causes),
                culprit.text("kind", ""),
                culprit.text("name", ""),
                culprit.text("field", ""),
                reading.texts("mustMention"));
    }

    /** What a verdict lacks to be this one, in words; nothing when it is. */
    List<String> lacking(Verdict verdict) {
        List<String> lacks = new ArrayList<>();
        if (!rootCauses.contains(verdict.rootCause())) lacks.add("is " + verdict.rootCause());
        if (!kind.isEmpty() && !kind.equals(verdict.kind())) lacks.add("blames a " + verdict.kind());
        if (!name.isEmpty() && !verdict.name().startsWith(name)) lacks.add("blames " + verdict.name());
        if (!plain(verdict.field()).contains(plain(field))) lacks.add("points at field " + verdict.field());
        mustMention.stream()
                .filter(word -> !verdict.text().contains(word))
                .forEach(word -> lacks.add("does not mention " + word));
        return lacks;
    }

    /** Paths are written in several ways: /spec/ports/0, spec.ports[0]. */
    private static String plain(String field) {
        return field.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
    }
}
