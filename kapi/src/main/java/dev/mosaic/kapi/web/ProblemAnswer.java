package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

/** Status and body for an error: our refusals as they are, bad input as INVALID_INPUT, everything else as INTERNAL. */
record ProblemAnswer(HttpStatusCode status, Map<String, Object> detail) {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);

    static ProblemAnswer of(Throwable error) {
        return switch (error) {
            case Refusal refusal -> answer(HttpStatuses.of(refusal.problem()), refusal.failure());
            case ServerWebInputException input -> answer(HttpStatus.BAD_REQUEST, invalid(input));
            case DecodingException input -> answer(HttpStatus.BAD_REQUEST, invalid(input));
            case IllegalArgumentException input -> answer(HttpStatus.BAD_REQUEST, invalid(input));
            case ResponseStatusException other -> answer(other.getStatusCode(), noSuchAddress());
            default -> unexpected(error);
        };
    }

    private static ProblemAnswer answer(HttpStatusCode status, Failure failure) {
        String type = "urn:mosaic:problem:" + failure.problem().name().toLowerCase(Locale.ROOT);
        return new ProblemAnswer(
                status,
                Map.of(
                        "type",
                        type,
                        "title",
                        failure.tried(),
                        "status",
                        status.value(),
                        "detail",
                        failure.because(),
                        "failure",
                        failure));
    }

    private static Failure invalid(Exception input) {
        InputFault fault = InputFault.of(input);
        return Refusal.of(Problem.INVALID_INPUT, Map.of("field", fault.field(), "rule", fault.rule()))
                .failure();
    }

    private static Failure noSuchAddress() {
        return Refusal.of(Problem.NOT_FOUND, Map.of("what", "this address")).failure();
    }

    private static ProblemAnswer unexpected(Throwable error) {
        LOG.error("unexpected error in a request", error);
        Map<String, String> facts =
                Map.of("what", "Answer the request", "detail", error.getClass().getSimpleName());
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Refusal.of(Problem.INTERNAL, facts).failure());
    }
}
