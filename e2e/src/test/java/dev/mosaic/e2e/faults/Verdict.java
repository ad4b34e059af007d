package dev.mosaic.e2e.faults;

import java.util.List;

/** What a diagnosis claims; {@code text} is all it says in words. */
record Verdict(String rootCause, String kind, String name, String field, String text) {
    static Verdict of(Reading reading) {
        Reading culprit = reading.part("culprit");
        List<String> evidence = reading.texts("evidence");
        return new Verdict(
                reading.text("rootCause"),
                culprit.text("kind", ""),
                culprit.text("name", ""),
                culprit.text("field", ""),
                String.join("\n", evidence) + "\n" + reading.text("remedy", "") + "\n" + culprit.map());
    }

    boolean claimsAFault() {
        return !rootCause.equals(FaultCase.NOTHING_WRONG);
    }

    @Override
    public String toString() {
        return rootCause + " at " + kind + "/" + name + " " + field;
    }
}
