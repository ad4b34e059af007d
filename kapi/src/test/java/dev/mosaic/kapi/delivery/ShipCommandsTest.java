package dev.mosaic.kapi.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Details;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShipCommandsTest {
    private static final String SHA = "0123456789abcdef0123456789abcdef01234567";

    @Test
    void theCommandsDoTheShipByHandFromThatVeryCommit() {
        assertThat(lines(intent("fix cart", null, Map.of("VERSION", "1"))))
                .containsExactly(
                        "git clone https://git.test/shop.git source",
                        "git -C source checkout " + SHA,
                        "docker build --file source/cart/Dockerfile --tag registry.test/cart:0123456"
                                + " --label org.opencontainers.image.revision=" + SHA
                                + " --label org.opencontainers.image.source=https://git.test/shop.git"
                                + " --label org.opencontainers.image.created=2026-11-20T08:00:00Z"
                                + " --label dev.mosaic.image=registry.test/cart:0123456"
                                + " --build-arg VERSION=1 source/cart",
                        "docker push registry.test/cart:0123456",
                        "IMAGE=$(docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' registry.test/cart:0123456"
                                + " | grep '^registry.test/cart@' | head -n 1)",
                        "kubectl -n shop set image deployment/cart web=\"$IMAGE\"",
                        "kubectl -n shop rollout status deployment/cart",
                        "kubectl -n shop annotate --overwrite deployment/cart web.mosaic.dev/commit=" + SHA
                                + " 'web.mosaic.dev/commit-message=fix cart' web.mosaic.dev/commit-author=Ann"
                                + " web.mosaic.dev/commit-time=2026-11-20T08:00:00Z web.mosaic.dev/branch-"
                                + " web.mosaic.dev/repository=https://git.test/shop.git web.mosaic.dev/image=\"$IMAGE\"");
    }

    @Test
    void amongOthersTheSourceLiesUnderANameOfItsRepositoryAndCommitSoThatAllOfThatCommitShareIt() {
        List<String> lines = ShipCommands.amongOthers(intent("fix cart", null, Map.of()), Details.complete(1)).stream()
                .map(Command::line)
                .toList();
        assertThat(lines)
                .startsWith(
                        "git clone https://git.test/shop.git git.test-shop-0123456",
                        "git -C git.test-shop-0123456 checkout " + SHA)
                .noneMatch(line -> line.contains(" source"))
                .anyMatch(line -> line.startsWith("docker build --file git.test-shop-0123456/cart/Dockerfile ")
                        && line.endsWith(" git.test-shop-0123456/cart"));
    }

    @Test
    void theTagAskedForIsTheTagThatIsBuilt() {
        assertThat(lines(intent("fix cart", "v1.2", Map.of()))).contains("docker push registry.test/cart:v1.2");
    }

    @Test
    void theStageAskedForIsTheStageThatIsBuilt() {
        assertThat(lines(intent("fix cart", null, Map.of(), "api"))).anyMatch(line -> line.contains(" --target api "));
        assertThat(lines(intent("fix cart", null, Map.of()))).noneMatch(line -> line.contains("--target"));
    }

    @Test
    void aProjectWithoutADockerfileIsBuiltByBuildpacksOfTheChosenModule() {
        ShipIntent with = intent("fix cart", null, Map.of());
        ShipIntent without = new ShipIntent(
                with.ship(),
                new Binding(
                        with.workload(),
                        "web",
                        with.binding().repository(),
                        null,
                        with.binding().context(),
                        with.binding().images()),
                with.commit());
        assertThat(lines(without))
                .noneMatch(line -> line.startsWith("docker build"))
                .contains(
                        "pack build registry.test/cart:0123456 --builder paketobuildpacks/builder-noble-java-tiny --path source"
                                + " --env 'BP_IMAGE_LABELS=org.opencontainers.image.revision=" + SHA
                                + " org.opencontainers.image.source=https://git.test/shop.git"
                                + " org.opencontainers.image.created=2026-11-20T08:00:00Z"
                                + " dev.mosaic.image=registry.test/cart:0123456'"
                                + " --env BP_MAVEN_BUILT_MODULE=cart --env BP_GRADLE_BUILT_MODULE=cart");
    }

    @Test
    void aCommitMessageCannotBreakOutOfItsQuotes() {
        List<String> lines = lines(intent("'; rm -rf / #", null, Map.of()));

        assertThat(lines.getLast()).contains("'web.mosaic.dev/commit-message='\\''; rm -rf / #'");
    }

    private static List<String> lines(ShipIntent intent) {
        return ShipCommands.of(intent, Details.complete(1)).stream()
                .map(Command::line)
                .toList();
    }

    private static ShipIntent intent(String message, @Nullable String tag, Map<String, String> arguments) {
        return intent(message, tag, arguments, null);
    }

    private static ShipIntent intent(
            String message, @Nullable String tag, Map<String, String> arguments, @Nullable String target) {
        WorkloadId cart = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
        Ship ship = new Ship(
                cart, "web", new GitRef("main"), null, tag, null, arguments, OnFailure.RETURN_TO_LAST_GOOD, target);
        Binding binding = new Binding(
                cart,
                "web",
                new GitUrl("https://git.test/shop.git"),
                new RelativePath("cart/Dockerfile"),
                new RelativePath("cart"),
                new ImageRepository("registry.test/cart"));
        Commit commit =
                new Commit(new CommitSha(SHA), message, "Ann", "ann@shop.test", Instant.parse("2026-11-20T08:00:00Z"));
        return new ShipIntent(ship, binding, commit);
    }
}
