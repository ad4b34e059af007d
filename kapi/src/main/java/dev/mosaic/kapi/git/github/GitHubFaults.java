package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.Optional;

/** Tells the answers of GitHub's API as problems. */
final class GitHubFaults {
    private final Session session;
    private final Connector connector;
    private final String ref;

    GitHubFaults(Session session, Connector connector, String ref) {
        this.session = session;
        this.connector = connector;
        this.ref = ref;
    }

    Refusal told(Exception fault) {
        Optional<String> until = limitedUntil(fault);
        if (until.isPresent()) return Refusal.of(Problem.GIT_RATE_LIMITED, session.facts("until", until.get()));
        Refusal refusal = switch (connector.status()) {
            case 401, 403 -> Refusal.of(Problem.GIT_UNAUTHORIZED, session.facts("ref", ref));
            case 404, 410, 451 -> Refusal.of(missing(), session.facts("ref", ref));
            case 409 -> Refusal.of(Problem.GIT_REPOSITORY_EMPTY, session.facts("ref", ref));
            case 422 -> Refusal.of(Problem.GIT_REF_NOT_FOUND, session.facts("ref", ref));
            case 0, 200 -> unreachable(Faults.words(fault));
            default -> unreachable("it answered with HTTP status " + connector.status());
        };
        return refusal.because(fault);
    }

    private Problem missing() {
        return ref.isEmpty() ? Problem.GIT_REPOSITORY_NOT_FOUND : Problem.GIT_REF_NOT_FOUND;
    }

    private Refusal unreachable(String detail) {
        return Refusal.of(Problem.GIT_UNREACHABLE, session.facts("detail", detail));
    }

    /** The hourly limit is told by X-RateLimit-Reset, the one against bursts by Retry-After. */
    private Optional<String> limitedUntil(Exception fault) {
        int status = connector.status();
        if (status != 403 && status != 429) return Optional.empty();
        String wait = connector.header("Retry-After");
        if (wait.matches("[0-9]{1,6}")) {
            return Optional.of(Instant.now().plusSeconds(Long.parseLong(wait)).toString());
        }
        String reset = connector.header("X-RateLimit-Reset");
        boolean spent = connector.header("X-RateLimit-Remaining").equals("0") && reset.matches("[0-9]{1,12}");
        if (spent)
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(reset)).toString());
        boolean limited = status == 429 || String.valueOf(fault.getMessage()).contains("rate limit");
        return limited ? Optional.of("a minute has passed") : Optional.empty();
    }
}
