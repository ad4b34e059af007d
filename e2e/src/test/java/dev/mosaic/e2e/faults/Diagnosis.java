package dev.mosaic.e2e.faults;

import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.List;
import java.util.Map;

/** How a diagnosis ended: what it claims in its order, what it could not tell, and what it cost. */
record Diagnosis(List<Verdict> verdicts, List<String> unknown, int apiCalls, double seconds) {

    /** Read from the last line of the stream, {@code concluded}. */
    static Diagnosis of(String line, double seconds) {
        Reading end = Reading.of("the last line", Serialization.unmarshal(line, Map.class));
        if (!end.text("type", "").equals("concluded")) throw new IllegalStateException("never concluded: " + line);
        return new Diagnosis(
                end.parts("verdicts").stream().map(Verdict::of).toList(),
                end.texts("unknown"),
                end.number("apiCalls", 0),
                seconds);
    }
}
