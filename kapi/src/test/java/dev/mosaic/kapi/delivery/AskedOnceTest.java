package dev.mosaic.kapi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.git.FakeGitHost;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.git.SourcesFor;
import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.operation.OperationSettings;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ships that are wanted at one time ask of their repositories. */
class AskedOnceTest {
    private static final GitUrl SHOP = new GitUrl("https://git.test/shop.git");
    private static final GitUrl AWAY = new GitUrl("https://away.test/shop.git");
    private final CountingHost host = new CountingHost();
    private final Sources sources = SourcesFor.hosts(LoginsFor.store(new InMemoryStateStore()), host);
    private final Intents intents = new Intents(
            List.of(bound("cart", SHOP), bound("search", SHOP), bound("mailer", AWAY), bound("api", AWAY)), sources);

    @TempDir
    private Path work;

    @Test
    void aRefIsAskedForOnceWhoeverBuildsIt_andAnotherOneAnew() {
        assertThat(intents.of(ship("cart", "main")).commit())
                .isEqualTo(intents.of(ship("search", "main")).commit());
        assertThat(host.asked).containsExactly("resolve main");
        intents.of(ship("search", "v1"));
        assertThat(host.asked).containsExactly("resolve main", "resolve v1");
    }

    @Test
    void aHostThatIsAwayIsWaitedForOnceAndTellsEach() {
        assertThat(problem(() -> intents.of(ship("mailer", "main")))).isEqualTo(Problem.GIT_UNREACHABLE);
        assertThat(problem(() -> intents.of(ship("api", "main")))).isEqualTo(Problem.GIT_UNREACHABLE);
        assertThat(host.asked).containsExactly("resolve main");
    }

    @Test
    void aContainerThatIsNotBoundAsksNobody() {
        assertThat(problem(() -> intents.of(ship("nobody", "main")))).isEqualTo(Problem.NOT_BOUND);
        assertThat(host.asked).isEmpty();
    }

    @Test
    void theFilesOfACommitAreFetchedOnceAndGoneAfterwards() {
        Path tree;
        try (Trees trees = new Trees(sources, folder())) {
            tree = trees.of(intents.of(ship("cart", "main")));
            assertThat(trees.of(intents.of(ship("search", "main"))))
                    .isEqualTo(tree)
                    .isDirectory();
        }
        assertThat(host.asked).containsExactly("resolve main", "fetch");
        assertThat(tree).doesNotExist();
    }

    private WorkFolder folder() {
        return new WorkFolder(new OperationSettings("kapi", "mosaic", work, 2, Duration.ofSeconds(5)));
    }

    private static Problem problem(Runnable question) {
        return catchThrowableOfType(Refusal.class, question::run).problem();
    }

    private static Ship ship(String name, String ref) {
        return new Ship(id(name), name, new GitRef(ref), null, null, null, null, OnFailure.LEAVE_AS_IS);
    }

    private static StoredBinding bound(String name, GitUrl repository) {
        RelativePath dockerfile = new RelativePath(name + "/Dockerfile");
        ImageRepository images = new ImageRepository("registry.test/" + name);
        return new StoredBinding(
                new Binding(id(name), name, repository, dockerfile, new RelativePath(name), images), "1");
    }

    private static WorkloadId id(String name) {
        return new WorkloadId("shop", WorkloadKind.DEPLOYMENT, name);
    }

    /** Knows one commit, and tells what it was asked. */
    private static final class CountingHost extends FakeGitHost {
        private final List<String> asked = new ArrayList<>();

        CountingHost() {
            super((host, login) -> List.of());
        }

        @Override
        public Commit resolve(Remote remote, GitRef ref) {
            asked.add("resolve " + ref);
            if (remote.url().equals(AWAY)) throw Refusal.of(Problem.GIT_UNREACHABLE, Map.of("host", "away.test"));
            CommitSha sha = new CommitSha("0123456789abcdef0123456789abcdef01234567");
            return new Commit(sha, "fix cart", "Ann", "ann@shop.test", Instant.EPOCH);
        }

        @Override
        public void fetch(Remote remote, CommitSha sha, Path into, long limitBytes) {
            asked.add("fetch");
        }
    }
}
