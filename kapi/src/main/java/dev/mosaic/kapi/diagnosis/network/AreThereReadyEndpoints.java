package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;

/** Whether anybody ready stands behind the service. If not, the pods tell why. */
class AreThereReadyEndpoints implements Check {
    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        if (route.external()) return Answer.yes(Words.say("network.seen.external-selects-nothing"));
        int ready = route.ready().size();
        if (ready > 0) return Answer.yes(Words.say("network.seen.endpoints", "ready", ready));
        int pods = route.subject().pods().size();
        return Answer.no(Words.say("network.seen.endpoints", "ready", 0), Words.say("network.seen.pods", "pods", pods));
    }
}
