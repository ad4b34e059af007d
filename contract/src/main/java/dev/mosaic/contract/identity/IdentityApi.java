package dev.mosaic.contract.identity;

import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The caller and their rights. */
@HttpExchange("/api/v1/me")
public interface IdentityApi {

    @GetExchange
    Me me();

    /** One answer for each question, in order; at most 100 at once. */
    @PostExchange("/rights")
    List<RightAnswer> rights(@RequestBody List<Right> rights);
}
