package dev.mosaic.contract.account;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Credentials of git hosts and registries. */
@HttpExchange("/api/v1/accounts")
public interface AccountApi {

    @GetExchange
    List<Account> list();

    /** Adds the account or replaces its secret. */
    @PutExchange
    Account save(@RequestBody NewAccount account);

    @DeleteExchange("/{kind}/{host}")
    void remove(@PathVariable AccountKind kind, @PathVariable String host);
}
