package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.tree.TreePatch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** What every {@link Manifests} promises. */
public abstract class ManifestsContract {
    protected abstract TestCluster cluster();

    @Test
    public void theWholeObjectIsRead() {
        WorkloadId id = settled("read");
        assertThat(manifests().read(id)).containsEntry("kind", "Deployment").containsEntry("apiVersion", "apps/v1");
        assertThat(at(manifests().read(id), "metadata", "name")).isEqualTo("read");
        assertThat(image(manifests().read(id))).isEqualTo(cluster().image().value());
    }

    @Test
    public void aRehearsalTellsWhatWouldBe_andChangesNothing() {
        WorkloadId id = settled("rehearsed");
        Map<String, Object> then = manifests().rehearse(id, version(id), replicas(2));
        assertThat(at(then, "spec", "replicas")).isEqualTo(2);
        assertThat(at(manifests().read(id), "spec", "replicas")).isEqualTo(1);
    }

    @Test
    public void aPatchChangesTheFieldAndAnswersTheObject() {
        WorkloadId id = settled("patched");
        Map<String, Object> then = manifests().patch(id, version(id), replicas(0));
        assertThat(at(then, "spec", "replicas")).isEqualTo(0);
        assertThat(at(manifests().read(id), "spec", "replicas")).isEqualTo(0);
        assertThat(image(then)).isEqualTo(cluster().image().value());
    }

    @Test
    public void anObjectThatHasMovedOnIsAConflict() {
        WorkloadId id = settled("moved");
        String before = version(id);
        cluster().rollouts().scale(id, 2);
        fails(Problem.CONFLICT, () -> manifests().rehearse(id, before, replicas(3)));
        fails(Problem.CONFLICT, () -> manifests().patch(id, before, replicas(3)));
        assertThat(at(manifests().read(id), "spec", "replicas")).isEqualTo(2);
    }

    @Test
    public void whatTheApiServerRefusesIsToldInItsWords() {
        WorkloadId id = settled("refused");
        List<Map<String, Object>> patch = List.of(Map.of(
                "op", "replace", "path", "/spec/selector", "value", Map.of("matchLabels", Map.of("app", "other"))));
        fails(Problem.CLUSTER_REFUSED, () -> manifests().rehearse(id, version(id), patch));
        fails(Problem.CLUSTER_REFUSED, () -> manifests().patch(id, version(id), patch));
    }

    @Test
    public void theTemplateOfAnEarlierRevisionIsRead_andOneThatIsGoneIsNot() {
        WorkloadId id = settled("revised-template");
        soon().until(() -> cluster()
                .workloads()
                .find(id)
                .filter(detail -> detail.rollout().complete(1))
                .isPresent());
        long generation = cluster().rollouts().setImage(id, "main", cluster().anotherImage());
        soon().until(() -> cluster()
                .workloads()
                .find(id)
                .filter(detail -> detail.rollout().complete(generation))
                .isPresent());
        soon().untilAsserted(() -> assertThat(TreePatch.json(manifests().template(id, 2)))
                .contains(cluster().anotherImage().value()));
        assertThat(TreePatch.json(manifests().template(id, 1)))
                .contains(cluster().image().value())
                .doesNotContain("pod-template-hash");
        fails(Problem.NOT_FOUND, () -> manifests().template(id, 99));
    }

    @Test
    public void aMissingWorkloadIsGone() {
        fails(Problem.WORKLOAD_GONE, () -> manifests().read(cluster().missing()));
        fails(Problem.WORKLOAD_GONE, () -> manifests().patch(cluster().missing(), "1", replicas(1)));
    }

    private Manifests manifests() {
        return cluster().manifests();
    }

    private WorkloadId settled(String name) {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, name, 1);
        // its controllers write it too, until its pod is there
        soon().until(() -> cluster()
                .workloads()
                .find(id)
                .filter(detail -> detail.rollout().complete(1))
                .isPresent());
        return id;
    }

    private String version(WorkloadId id) {
        return String.valueOf(at(manifests().read(id), "metadata", "resourceVersion"));
    }

    private static List<Map<String, Object>> replicas(int number) {
        return List.of(Map.of("op", "replace", "path", "/spec/replicas", "value", number));
    }

    private static Object image(Map<String, Object> object) {
        List<?> containers = (List<?>) at(object, "spec", "template", "spec", "containers");
        return ((Map<?, ?>) containers.getFirst()).get("image");
    }

    private static Object at(Map<String, Object> object, String... path) {
        Object found = object;
        for (String key : path) found = ((Map<?, ?>) found).get(key);
        return found;
    }

    private static void fails(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    protected static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }
}
