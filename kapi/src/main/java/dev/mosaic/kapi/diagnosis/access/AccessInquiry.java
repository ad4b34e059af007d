package dev.mosaic.kapi.diagnosis.access;

import static dev.mosaic.contract.diagnosis.RootCause.*;
import static dev.mosaic.kapi.diagnosis.Step.ask;

import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.Step;
import org.springframework.stereotype.Component;

/** Why is it refused? Asked where logs tell of a refusal by the API server. */
@Component
class AccessInquiry implements Inquiry {

    @Override
    public Suite suite() {
        return Suite.ACCESS;
    }

    @Override
    public boolean applies(Case here) {
        Logs logs = Logs.of(here);
        return !logs.refusals().isEmpty() || logs.missesItsToken();
    }

    @Override
    public Step tree() {
        return ask(new IsItsTokenMounted())
                .finds(TOKEN_NOT_MOUNTED)
                .ifYes(ask(new MayItDoWhatItWasRefused())
                        .finds(
                                RBAC_FORBIDDEN,
                                RBAC_ROLE_LACKS_VERB,
                                RBAC_ROLE_WRONG_API_GROUP,
                                RBAC_BINDING_WRONG_SUBJECT,
                                RBAC_BINDING_WRONG_NAMESPACE,
                                RBAC_NEEDS_CLUSTER_SCOPE,
                                SERVICE_ACCOUNT_NOT_SET));
    }
}
