package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.GHApp;
import org.kohsuke.github.GHAppInstallation;
import org.kohsuke.github.GHPermissionType;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubBuilder;

/** A GitHub App: as itself, and within each of its installations, by a token that is good for an hour. */
final class App {
    private final String host;
    private final Login login;
    private final Supplier<GitHubBuilder> door;
    private final AppTokens tokens;

    App(String host, Login login, Supplier<GitHubBuilder> door, AppTokens tokens) {
        this.host = host;
        this.login = login;
        this.door = door;
        this.tokens = tokens;
    }

    GHApp itself() throws IOException {
        String proof = AppKey.of(host, login).proof(tokens.now());
        return door.get().withJwtToken(proof).build().getApp();
    }

    /** As the installation that the owner of {@code owner/name} made. */
    GitHub at(String path) throws IOException {
        String[] names = path.split("/", 2);
        String token = tokens.token(
                whom(names[0]),
                () -> itself().getInstallationByRepository(names[0], names[1])
                        .createToken()
                        .create());
        return opened(token);
    }

    /** What all its installations see. */
    List<GHRepository> repositories(int page) throws IOException {
        List<GHRepository> all = new ArrayList<>();
        for (GHAppInstallation one : itself().listInstallations()) {
            String token = tokens.token(
                    whom(one.getAccount().getLogin()), () -> one.createToken().create());
            all.addAll(opened(token)
                    .getInstallation()
                    .listRepositories()
                    .withPageSize(page)
                    .toList());
        }
        return all;
    }

    /** What keeps it from reading repositories. */
    Optional<Refusal> lacks(GHApp itself) throws IOException {
        List<GHAppInstallation> all = itself.listInstallations().toList();
        if (all.isEmpty()) return Optional.of(Refusal.of(Problem.APP_NOT_INSTALLED, Map.of("host", host)));
        return all.stream()
                .filter(one -> !reads(one.getPermissions().get("contents")))
                .map(one -> one.getAccount().getLogin())
                .findFirst()
                .map(owner -> Refusal.of(
                        Problem.APP_LACKS_PERMISSION,
                        Map.of("host", host, "owner", owner, "permission", "contents: read")));
    }

    /** Forgets what opens the repositories of this owner. */
    void forget(String path) {
        tokens.forget(whom(path.split("/", 2)[0]));
    }

    private GitHub opened(String token) throws IOException {
        return door.get().withAppInstallationToken(token).build();
    }

    private static boolean reads(@Nullable GHPermissionType permission) {
        return permission == GHPermissionType.READ
                || permission == GHPermissionType.WRITE
                || permission == GHPermissionType.ADMIN;
    }

    /** Another key is another login, so that nobody goes on with what an earlier one opened. */
    private String whom(String owner) {
        return host + " " + login.user() + " " + login.hashCode() + " " + owner;
    }
}
