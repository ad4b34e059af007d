package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Problem;
import org.springframework.http.HttpStatus;

/** The HTTP status of each problem. */
final class HttpStatuses {
    private HttpStatuses() {}

    static HttpStatus of(Problem problem) {
        return switch (problem) {
            case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND, WORKLOAD_GONE -> HttpStatus.NOT_FOUND;
            case CONFLICT, BUSY, NOT_BOUND, ROLLOUT_PAUSED -> HttpStatus.CONFLICT;
            case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
            case INVALID_INPUT, ADDRESS_REFUSED -> HttpStatus.BAD_REQUEST;
            case CLUSTER_UNREACHABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
