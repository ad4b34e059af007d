package dev.mosaic.contract.diagnosis;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** Why something does not work; NOT_FOUND for a workload that is not there or that the caller may not see. */
@HttpExchange("/api/v1/diagnoses")
public interface DiagnosisApi {

    /** Asks the questions of the suites and tells each answer as it comes; who leaves the stream ends it. Changes nothing. */
    @PostExchange(accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<DiagnosisEvent> diagnose(@RequestBody Complaint complaint);

    /** The trees of all suites. */
    @GetExchange("/trees")
    List<SuiteTree> trees();
}
