package dev.mosaic.kapi.diagnosis.pods;

import static dev.mosaic.contract.diagnosis.RootCause.*;
import static dev.mosaic.kapi.diagnosis.Step.ask;

import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.Step;
import org.springframework.stereotype.Component;

/** Why don't the pods come up? Read from top to bottom, it is how a pod comes to be. */
@Component
class PodsInquiry implements Inquiry {

    @Override
    public Suite suite() {
        return Suite.PODS;
    }

    @Override
    public boolean applies(Case here) {
        return true;
    }

    @Override
    public Step tree() {
        return ask(new ArePodsWanted()).finds(SCALED_TO_ZERO).ifYes(made());
    }

    private static Step made() {
        return ask(new AreAllPodsMade());
    }
}
