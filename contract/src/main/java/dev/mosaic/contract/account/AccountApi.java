package dev.mosaic.contract.account;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Credentials of git hosts, registries and package repositories. */
@HttpExchange("/api/v1/accounts")
public interface AccountApi {

    @GetExchange
    List<Account> list();

    /** The hosts without an account that bindings lead to, as far as the caller may see their workloads; no user. */
    @GetExchange("/anonymous")
    List<Account> anonymous();

    /** Adds the account or replaces its secret. */
    @PutExchange
    Account save(@RequestBody NewAccount account);

    /** Adds or replaces the account of every registry in a docker configuration; the others are told with the reason. */
    @PutExchange("/docker-config")
    List<PastedEntry> paste(@RequestBody PastedConfig config);

    /** Asks the host now; what it refuses is in the answer. NOT_FOUND when there is no such account and none of the anonymous. */
    @GetExchange("/{kind}/{host}/check")
    AccountCheck check(@PathVariable AccountKind kind, @PathVariable String host);

    /**
     * Accepts the key that an SSH host showed when it was last asked, in place of any accepted before; CONFLICT when it
     * showed another one.
     */
    @PutExchange("/{host}/host-key")
    void accept(@PathVariable String host, @RequestBody HostKey key);

    @DeleteExchange("/{kind}/{host}")
    void remove(@PathVariable AccountKind kind, @PathVariable String host);
}
