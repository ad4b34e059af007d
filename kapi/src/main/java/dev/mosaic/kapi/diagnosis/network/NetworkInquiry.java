package dev.mosaic.kapi.diagnosis.network;

import static dev.mosaic.contract.diagnosis.RootCause.*;
import static dev.mosaic.kapi.diagnosis.Step.ask;

import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.Step;
import org.springframework.stereotype.Component;

/** Why does the service not answer? What is written is read while the network is asked; each stands for itself. */
@Component
class NetworkInquiry implements Inquiry {

    @Override
    public Suite suite() {
        return Suite.NETWORK;
    }

    @Override
    public boolean applies(Case here) {
        return Wanted.find(here).isPresent();
    }

    @Override
    public Step tree() {
        return ask(new IsTheServiceThere())
                .finds(SERVICE_MISSING, SERVICE_IN_OTHER_NAMESPACE)
                .ifYes(port(), names(), selector(), target(), in(), out());
    }

    private static Step port() {
        return ask(new IsThePortOffered())
                .finds(SERVICE_PORT_NOT_OFFERED, HEADLESS_SERVICE_MAPS_NO_PORT)
                .ifYes(ask(new DoesTheServiceAnswer())
                        .finds(APP_ANSWERS_ERROR, APP_SLOW, PORT_SPEAKS_TLS)
                        .ifNo(ask(new DoesTheNameResolve()).finds(EXTERNAL_NAME_DOES_NOT_RESOLVE, CLUSTER_DNS_DOWN)));
    }

    private static Step names() {
        return ask(new DoesTheCallerAskTheClustersDns()).finds(POD_BYPASSES_CLUSTER_DNS);
    }

    private static Step selector() {
        return ask(new DoesTheSelectorFindItsPods())
                .finds(SERVICE_SELECTOR_MISMATCH, SERVICE_WITHOUT_SELECTOR)
                .ifYes(
                        ask(new AreThereReadyEndpoints())
                                .ifYes(ask(new DoAllEndpointsBelongToIt()).finds(SERVICE_SELECTOR_TOO_WIDE)),
                        ask(new AreHandWrittenAddressesAlive()).finds(MANUAL_ENDPOINTS_STALE));
    }

    private static Step target() {
        return ask(new IsThePortNameDeclared())
                .finds(SERVICE_NAMED_PORT_MISSING)
                .ifYes(ask(new IsTheProtocolRight())
                        .finds(SERVICE_PROTOCOL_MISMATCH)
                        .ifYes(ask(new DoItsPodsListenThere())
                                .finds(
                                        SERVICE_WRONG_TARGET_PORT,
                                        APP_LISTENS_ELSEWHERE,
                                        APP_LISTENS_ON_LOOPBACK,
                                        SOME_PODS_DO_NOT_ANSWER,
                                        READINESS_PROBE_MISSING)));
    }

    private static Step in() {
        return ask(new DoPoliciesLetTheCallerIn()).finds(NETWORK_POLICY_DENIES);
    }

    private static Step out() {
        return ask(new DoPoliciesLetTheCallerOut()).finds(NETWORK_POLICY_DENIES);
    }
}
