package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.outbound.Certificates;
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
        Optional<Refusal> certificate = Certificates.refusal(session.host(), fault);
        return certificate.orElseGet(() -> answered(fault).because(fault));
    }

    private Refusal answered(Exception fault) {
        return switch (connector.status()) {
            case 401 -> Refusal.of(Problem.GIT_UNAUTHORIZED, session.facts("ref", ref));
            case 403 -> forbidden();
            case 404, 410, 451 -> Refusal.of(missing(), session.facts("ref", ref));
            case 409 -> Refusal.of(Problem.GIT_REPOSITORY_EMPTY, session.facts("ref", ref));
            case 422 -> Refusal.of(Problem.GIT_REF_NOT_FOUND, session.facts("ref", ref));
            case 0, 200 -> unreachable(Faults.words(fault));
            default -> unreachable("it answered with HTTP status " + connector.status());
        };
    }

    private Refusal forbidden() {
        return new Tokens(connector)
                .lacks()
                .map(scope -> Refusal.of(Problem.SCOPE_MISSING, session.facts("scope", scope)))
                .orElseGet(() -> Refusal.of(Problem.GIT_UNAUTHORIZED, session.facts("ref", ref)));
    }

    private Problem missing() {
        return ref.isEmpty() ? Problem.GIT_REPOSITORY_NOT_FOUND : Problem.GIT_REF_NOT_FOUND;
    }

    private Refusal unreachable(String detail) {
        return Refusal.of(Problem.GIT_UNREACHABLE, session.facts("detail", detail));
    }

    private Optional<String> limitedUntil(Exception fault) {
        int status = connector.status();
        if (status != 403 && status != 429) return Optional.empty();
        Optional<Instant> end = connector.limitedUntil();
        if (end.isPresent()) return end.map(Instant::toString);
        boolean limited = status == 429 || String.valueOf(fault.getMessage()).contains("rate limit");
        return limited ? Optional.of("a minute has passed") : Optional.empty();
    }
}
