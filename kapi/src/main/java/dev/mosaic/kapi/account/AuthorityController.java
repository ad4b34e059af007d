package dev.mosaic.kapi.account;

import dev.mosaic.contract.account.Authority;
import dev.mosaic.contract.account.AuthorityApi;
import dev.mosaic.contract.account.NewAuthority;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.outbound.Authorities;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

/** Whom kapi believes is as grave as what it logs in with: who may change accounts may change this. */
@RestController
class AuthorityController implements AuthorityApi {
    private final Authorities authorities;
    private final Rights rights;
    private final CurrentCaller caller;
    private final Right update;

    AuthorityController(
            Authorities authorities,
            Rights rights,
            CurrentCaller caller,
            @Value("${mosaic.namespace:mosaic}") String namespace) {
        this.authorities = authorities;
        this.rights = rights;
        this.caller = caller;
        this.update = new Right("update", "", "secrets", namespace, "master");
    }

    @Override
    public List<Authority> list() {
        return authorities.all();
    }

    @Override
    public List<Authority> add(NewAuthority authority) {
        rights.require(caller.get(), List.of(update));
        return authorities.add(authority);
    }

    @Override
    public void remove(String host, String fingerprint) {
        rights.require(caller.get(), List.of(update));
        authorities.remove(host, fingerprint);
    }
}
