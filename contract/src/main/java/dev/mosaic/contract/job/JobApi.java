package dev.mosaic.contract.job;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Jobs and CronJobs the caller may see; nothing can be done to them here. */
@HttpExchange("/api/v1/jobs")
public interface JobApi {

    /** Read from the API server when asked for, at most a few seconds old. */
    @PostExchange("/query")
    JobPage list(@RequestBody JobQuery query);
}
