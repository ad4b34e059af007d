package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Question;
import java.util.function.Consumer;

/** Port: one question asked from inside the cluster, by somebody of whom nothing is left afterwards. */
public interface Probes {

    /**
     * Asks from there and answers whatever was learnt: what goes wrong between asking and being answered is a fault of the
     * answer, never a failure. Tells {@code began}, in which namespace and pod, once it asks. Fails with PROBE_UNAVAILABLE,
     * PROBE_REFUSED, PROBE_OVERDUE, PROBE_LOST or CLUSTER_UNREACHABLE when it could not be asked; an interrupt ends it.
     */
    Answer probe(ProbeOrigin origin, Question question, Consumer<String> began);

    /** The same, for those who tell nobody. */
    default Answer probe(ProbeOrigin origin, Question question) {
        return probe(origin, question, where -> {});
    }
}
