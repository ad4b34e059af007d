package dev.mosaic.kapi.diagnosis.ingress;

import static dev.mosaic.contract.diagnosis.RootCause.*;
import static dev.mosaic.kapi.diagnosis.Step.ask;

import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.Step;
import org.springframework.stereotype.Component;

/** Why does nobody get in from outside? Behind the door, the network suite goes on. */
@Component
class IngressInquiry implements Inquiry {

    @Override
    public Suite suite() {
        return Suite.INGRESS;
    }

    @Override
    public boolean applies(Case here) {
        return !Doors.of(here).isEmpty();
    }

    @Override
    public Step tree() {
        return ask(new LeadsAnythingHere()).ifYes(ownerOfTheDoor(), address(), backend(), certificate());
    }

    private static Step ownerOfTheDoor() {
        return ask(new DoesItsClassExist())
                .finds(INGRESS_WITHOUT_CLASS, INGRESS_CLASS_MISSING)
                .ifYes(ask(new IsItAdmitted()).finds(INGRESS_NOT_ADMITTED));
    }

    private static Step address() {
        return ask(new IsAnyRuleForTheHost())
                .finds(INGRESS_HOST_MISMATCH)
                .ifYes(ask(new IsAnyRuleForThePath()).finds(INGRESS_PATH_MISMATCH));
    }

    private static Step backend() {
        return ask(new DoesItsBackendExist())
                .finds(INGRESS_BACKEND_MISSING)
                .ifYes(ask(new HasItsBackendThePort()).finds(INGRESS_WRONG_PORT));
    }

    private static Step certificate() {
        return ask(new IsItsCertificateThere()).finds(INGRESS_TLS_SECRET_MISSING);
    }
}
