package dev.mosaic.kapi.diagnosis.change;

import static dev.mosaic.contract.diagnosis.RootCause.*;
import static dev.mosaic.kapi.diagnosis.Step.ask;

import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.Step;
import org.springframework.stereotype.Component;

/** What changed since it last was good? Asked last, because what was found before tells which change explains it. */
@Component
class ChangeInquiry implements Inquiry {

    @Override
    public Suite suite() {
        return Suite.CHANGE;
    }

    /** Where nothing is wrong no change is to blame. */
    @Override
    public boolean applies(Case here) {
        return !here.soFar().isEmpty() || State.of(here).missedDeadline();
    }

    @Override
    public Step tree() {
        return ask(new WasItEverGood())
                .finds(NEVER_WAS_GOOD)
                .ifYes(
                        ask(new IsTheTemplateAsItWas()).finds(ENV_CHANGED),
                        ask(new IsItsConfigurationAsItWas()).finds(CONFIG_CONTENT_CHANGED),
                        ask(new IsTheDeadlineFair()).finds(PROGRESS_DEADLINE_TOO_SHORT));
    }
}
