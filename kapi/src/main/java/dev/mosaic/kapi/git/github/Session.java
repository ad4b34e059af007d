package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubAbuseLimitHandler;
import org.kohsuke.github.GitHubBuilder;
import org.kohsuke.github.GitHubRateLimitHandler;

/** Questions to one host, by one login; every failure comes out as a refusal. */
final class Session {
    private final String url;
    private final String host;
    private final Optional<Login> login;
    private final URI api;
    private final Connector connector;

    private final String path;
    private final Line line;

    private Session(String url, String host, String path, Optional<Login> login, URI api, Line line) {
        this.path = path;
        this.line = line;
        this.url = url;
        this.host = host;
        this.login = login;
        this.api = api;
        this.connector = new Connector(line);
    }

    /** About one repository. */
    static Session of(Remote remote, URI api, Line line) {
        return new Session(
                remote.url().value(), remote.url().host(), remote.url().path(), remote.login(), api, line);
    }

    /** About the host itself. */
    static Session of(String host, Optional<Login> login, URI api, Line line) {
        return new Session("https://" + host, host, "", login, api, line);
    }

    String host() {
        return host;
    }

    GHRepository repository(String path) {
        return ask("", () -> gitHub().getRepository(path));
    }

    /** Runs the question; {@code ref} is what it asks for, empty when for the repository itself. */
    <T> T ask(String ref, Question<T> question) {
        try {
            return question.answer();
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) throw Cancelled.restored();
            Refusal refusal =
                    Faults.find(Refusal.class, e).orElseGet(() -> new GitHubFaults(this, connector, ref).told(e));
            boolean refused = refusal.problem() == Problem.GIT_UNAUTHORIZED;
            if (refused && !path.isEmpty()) app().ifPresent(app -> app.forget(path));
            throw refusal;
        }
    }

    /** Asks as whom the login is known; without one, only whether the host answers. */
    Proof prove() {
        return ask("", () -> {
            if (app().isPresent()) return new Tokens(connector).proof(app().get());
            if (login.isEmpty()) gitHub().getRateLimit();
            String user = login.isEmpty() ? "" : gitHub().getMyself().getLogin();
            return new Tokens(connector).proof(this, user);
        });
    }

    Map<String, String> facts(String name, String value) {
        Map<String, String> facts = new HashMap<>(Map.of("url", url, "host", host));
        facts.put(name, value);
        return facts;
    }

    /** All that the login sees, to the last page. */
    List<GHRepository> repositories(int page) throws IOException {
        if (app().isPresent()) return app().get().repositories(page);
        return gitHub().getMyself().listRepositories(page).toList();
    }

    GitHub gitHub() throws IOException {
        if (app().isPresent()) return app().get().at(path);
        GitHubBuilder builder = door();
        // with the user told, the library does not ask for it
        login.ifPresent(known -> builder.withOAuthToken(known.secret(), known.user()));
        return builder.build();
    }

    private Optional<App> app() {
        return login.filter(known -> known.form() == Login.Form.APP)
                .map(known -> new App(host, known, this::door, line.apps()));
    }

    /** A limit reached is a refusal, not a wait: people want to know. */
    private GitHubBuilder door() {
        return new GitHubBuilder()
                .withEndpoint(api.toString().replaceFirst("/+$", ""))
                .withConnector(connector)
                .withRateLimitHandler(GitHubRateLimitHandler.FAIL)
                .withAbuseLimitHandler(GitHubAbuseLimitHandler.FAIL);
    }

    /** One question. */
    @FunctionalInterface
    interface Question<T> {
        T answer() throws IOException;
    }
}
