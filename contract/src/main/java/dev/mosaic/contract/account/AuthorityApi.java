package dev.mosaic.contract.account;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Certificates of authorities of one's own, each believed at one host. */
@HttpExchange("/api/v1/authorities")
public interface AuthorityApi {

    /** By host, then by subject. */
    @GetExchange
    List<Authority> list();

    /** Adds those that are not there yet and answers all of the host; INVALID_INPUT when the text holds none. */
    @PutExchange
    List<Authority> add(@RequestBody NewAuthority authority);

    /** One that is not there is gone already. */
    @DeleteExchange("/{host}/{fingerprint}")
    void remove(@PathVariable String host, @PathVariable String fingerprint);
}
