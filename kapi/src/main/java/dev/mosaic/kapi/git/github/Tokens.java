package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.account.RateLimit;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kohsuke.github.GHApp;

/** Reads what GitHub tells of a token in the headers of each answer. */
final class Tokens {
    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss [z][X]");
    private final Connector connector;

    Tokens(Connector connector) {
        this.connector = connector;
    }

    /** A classic token without {@code repo} sees public repositories only; other kinds have no scopes to tell. */
    Proof proof(Session session, String user) {
        List<String> scopes = list("X-OAuth-Scopes");
        boolean classic = connector.hasHeader("X-OAuth-Scopes");
        Optional<Refusal> lacking = classic && !scopes.contains("repo")
                ? Optional.of(Refusal.of(Problem.SCOPE_MISSING, session.facts("scope", "repo")))
                : Optional.empty();
        return new Proof(true, user, scopes, limit(), expires(), lacking);
    }

    /** An app is known by its name, and its permissions are what a token's scopes are. */
    Proof proof(App app) throws IOException {
        GHApp itself = app.itself();
        List<String> permissions = itself.getPermissions().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .sorted()
                .toList();
        Optional<Refusal> lacking = app.lacks(itself);
        return new Proof(true, itself.getName(), permissions, limit(), Optional.empty(), lacking);
    }

    /** What the refused request would have needed and the token lacks, in GitHub's words. */
    Optional<String> lacks() {
        List<String> held = list("X-OAuth-Scopes");
        List<String> wanted = list("X-Accepted-OAuth-Scopes");
        if (!wanted.isEmpty() && wanted.stream().noneMatch(held::contains))
            return Optional.of(String.join(" or ", wanted));
        return Optional.of(connector.header("X-Accepted-GitHub-Permissions")).filter(text -> !text.isBlank());
    }

    Optional<Instant> expires() {
        try {
            String text = connector.header("GitHub-Authentication-Token-Expiration");
            return text.isEmpty() ? Optional.empty() : Optional.of(EXPIRY.parse(text, Instant::from));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // it is told for people; what cannot be read is not shown
        }
    }

    private Optional<RateLimit> limit() {
        Optional<Long> limit = number("X-RateLimit-Limit");
        Optional<Long> left = number("X-RateLimit-Remaining");
        Optional<Long> reset = number("X-RateLimit-Reset");
        if (limit.isEmpty() || left.isEmpty() || reset.isEmpty()) return Optional.empty();
        Instant anew = Instant.ofEpochSecond(reset.get());
        return Optional.of(new RateLimit(limit.get().intValue(), left.get().intValue(), anew));
    }

    private Optional<Long> number(String header) {
        String text = connector.header(header);
        return text.matches("[0-9]{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private List<String> list(String header) {
        return Stream.of(connector.header(header).split("\\s*,\\s*"))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
