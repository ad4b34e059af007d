package dev.mosaic.e2e.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A case as its folder tells it: what is asked, what is done before, and what should be found. */
record FaultCase(
        Path folder,
        String title,
        String suite,
        Map<String, Object> question,
        List<Step> steps,
        List<Expected> expected,
        List<String> also,
        boolean healthy,
        String hard,
        boolean quick) {
    static final String NOTHING_WRONG = "nothing-wrong";

    static FaultCase of(Path folder, Reading reading) {
        reading.only("title", "suite", "about", "question", "steps", "expect", "also", "healthy", "hard", "quick");
        FaultCase read = new FaultCase(
                folder,
                reading.text("title"),
                reading.text("suite"),
                reading.part("question")
                        .only("workload", "service", "port", "caller", "url", "suites")
                        .map(),
                reading.parts("steps").stream().map(Step::of).toList(),
                reading.parts("expect").stream().map(Expected::of).toList(),
                reading.texts("also"),
                reading.yes("healthy"),
                reading.text("hard", ""),
                reading.yes("quick"));
        if (read.healthy() != read.expected().isEmpty()) {
            throw new IllegalArgumentException(reading.where() + " is to be healthy or to expect a verdict");
        }
        return read;
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Whether a verdict is one that may be given beside those that must. */
    boolean allows(Verdict verdict) {
        return also.contains(verdict.rootCause())
                || expected.stream().anyMatch(wanted -> wanted.rootCauses().contains(verdict.rootCause()));
    }
}
