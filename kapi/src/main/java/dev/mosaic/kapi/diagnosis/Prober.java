package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.cluster.ProbeOrigin;

/** Asks the network from inside the cluster for a check. */
public interface Prober {

    /** What came of it; fails with {@link Unseen} where the caller may not ask from there, or nobody can. */
    Answer ask(ProbeOrigin origin, Question question);
}
