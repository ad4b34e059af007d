package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.Disposable;

/** What every {@link Workloads} promises. */
public abstract class WorkloadsContract {
    protected abstract TestCluster cluster();

    @ParameterizedTest
    @EnumSource
    public void aNewWorkloadBecomesRunningWithItsPods(WorkloadKind kind) {
        WorkloadId id = cluster().create(kind, "new-" + kind.kubectl(), 1);
        soon().untilAsserted(() -> assertThat(health(id)).contains(HealthWord.RUNNING));
        WorkloadDetail detail = find(id);
        assertThat(detail.workload().ready()).isEqualTo(1);
        assertThat(detail.workload().desired()).isEqualTo(1);
        assertThat(detail.workload().containers())
                .containsExactly(new Container("main", cluster().image().value()));
        assertThat(detail.rollout().complete(1)).isTrue();
        soon().untilAsserted(() -> assertThat(find(id).pods()).singleElement().satisfies(WorkloadsContract::isReady));
    }

    private static void isReady(Pod pod) {
        assertThat(pod.ready()).isTrue();
        assertThat(pod.current()).isTrue();
        assertThat(pod.health().word()).isEqualTo(HealthWord.RUNNING);
        assertThat(pod.containers())
                .singleElement()
                .satisfies(main -> assertThat(main.imageId()).contains("sha256:"));
    }

    @Test
    public void aDeploymentTellsItsRevisions() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "revised", 1);
        soon().until(() -> health(id).equals(Optional.of(HealthWord.RUNNING)));
        long generation = cluster().rollouts().setImage(id, "main", cluster().anotherImage());
        soon().until(() -> find(id).rollout().complete(generation));
        soon().untilAsserted(() -> assertThat(find(id).revisions())
                .extracting(Revision::number, Revision::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, true), org.assertj.core.groups.Tuple.tuple(1L, false)));
    }

    @Test
    public void aRevisionRemembersTheCommitThatWasShippedWithIt() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "remembered", 1);
        soon().until(() -> health(id).equals(Optional.of(HealthWord.RUNNING)));
        String sha = "a".repeat(40);
        cluster()
                .rollouts()
                .annotate(
                        id,
                        Map.of(
                                "main.mosaic.dev/commit",
                                sha,
                                "main.mosaic.dev/image",
                                cluster().image().value()));
        soon().untilAsserted(() -> assertThat(commits(id)).containsExactly(List.of(sha)));
        long generation = cluster().rollouts().setImage(id, "main", cluster().anotherImage());
        soon().until(() -> find(id).rollout().complete(generation));
        soon().untilAsserted(() -> assertThat(commits(id)).containsExactly(List.of(), List.of(sha)));
        assertThat(find(id).revisions().getFirst().digests().get("main")).startsWith("sha256:");
    }

    @Test
    public void whereItsSourceLiesIsToldWhenAnAnnotationStatesItAndOtherAnnotationsAreNot() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "stated", 0);
        soon().until(() -> health(id).isPresent());
        Map<String, String> stated = Map.of("org.opencontainers.image.source", "https://git.example.org/o/cart");
        cluster().rollouts().annotate(id, Map.of("example.org/note", "bought", "github.com/project-slug", ""));
        cluster().rollouts().annotate(id, stated);
        soon().untilAsserted(() -> assertThat(find(id).workload().stated()).isEqualTo(stated));
    }

    private List<List<String>> commits(WorkloadId id) {
        return find(id).revisions().stream()
                .map(revision -> revision.commits().stream()
                        .map(commit -> commit.sha().value())
                        .toList())
                .toList();
    }

    @Test
    public void allHoldsWhatFindFinds() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "listed", 1);
        soon().untilAsserted(() ->
                assertThat(cluster().workloads().all()).extracting(Workload::id).contains(id));
        cluster().delete(id);
        soon().untilAsserted(() ->
                assertThat(cluster().workloads().all()).extracting(Workload::id).doesNotContain(id));
        assertThat(cluster().workloads().find(id)).isEmpty();
    }

    @Test
    public void whatNobodyCreatedIsNotFound() {
        assertThat(cluster().workloads().find(cluster().missing())).isEmpty();
    }

    @Test
    public void comingAndGoingIsTold() {
        Set<WorkloadId> told = ConcurrentHashMap.newKeySet();
        Disposable subscription = cluster().workloads().changes().subscribe(told::add);
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "told", 1);
        soon().until(() -> told.contains(id));
        soon().until(() -> health(id).equals(Optional.of(HealthWord.RUNNING)));
        told.clear();
        cluster().delete(id);
        soon().until(() -> told.contains(id) && cluster().workloads().find(id).isEmpty());
        subscription.dispose();
    }

    @Test
    public void aCrashIsToldWithItsReason() {
        WorkloadId id = cluster().createCrashing("crashing");
        soon().untilAsserted(() -> assertThat(find(id).workload().health())
                .satisfies(health -> assertThat(health.word()).isEqualTo(HealthWord.FAILING))
                .satisfies(health -> assertThat(health.reason()).isEqualTo("CrashLoopBackOff"))
                .satisfies(health -> assertThat(health.message()).contains("exit code 3")));
        assertThat(find(id).workload().restarts()).isPositive();
    }

    @Test
    public void aMissingConfigMapIsToldWithItsReason() {
        WorkloadId id = cluster().createWithoutItsConfigMap("unconfigured");
        soon().untilAsserted(() -> assertThat(find(id).workload().health())
                .satisfies(health -> assertThat(health.word()).isEqualTo(HealthWord.FAILING))
                .satisfies(health -> assertThat(health.reason()).isEqualTo("CreateContainerConfigError")));
    }

    @Test
    public void scaledToZeroIsStopped() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "stopped", 0);
        soon().untilAsserted(() -> assertThat(health(id)).contains(HealthWord.STOPPED));
    }

    protected final WorkloadDetail find(WorkloadId id) {
        return cluster().workloads().find(id).orElseThrow(() -> new AssertionError(id + " is not there"));
    }

    protected final Optional<HealthWord> health(WorkloadId id) {
        return cluster()
                .workloads()
                .find(id)
                .map(detail -> detail.workload().health().word());
    }

    protected static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
    }
}
