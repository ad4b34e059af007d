package dev.mosaic.kapi.identity;

import dev.mosaic.contract.identity.IdentityApi;
import dev.mosaic.contract.identity.Me;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** The caller and their rights over HTTP. */
@RestController
class IdentityController implements IdentityApi {
    private final CurrentCaller current;
    private final Rights rights;

    IdentityController(CurrentCaller current, Rights rights) {
        this.current = current;
        this.rights = rights;
    }

    @Override
    public Me me() {
        Caller caller = current.get();
        return new Me(caller.name(), caller.groups());
    }

    @Override
    public List<RightAnswer> rights(List<Right> asked) {
        if (asked.size() > 100) throw new IllegalArgumentException("at most 100 rights at once");
        return rights.answers(current.get(), asked);
    }
}
