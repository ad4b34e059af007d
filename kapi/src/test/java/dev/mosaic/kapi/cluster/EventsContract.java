package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

/** What every {@link Events} promises. */
public abstract class EventsContract {
    protected abstract TestCluster cluster();

    @Test
    public void whatHappenedToAWorkloadItsRevisionAndItsPodsIsTold() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "eventful", 1);
        soon().untilAsserted(() -> assertThat(cluster().events().of(id))
                .extracting(ObjectEvent::kind, ObjectEvent::reason)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Deployment", "ScalingReplicaSet"),
                        org.assertj.core.groups.Tuple.tuple("ReplicaSet", "SuccessfulCreate"),
                        org.assertj.core.groups.Tuple.tuple("Pod", "Scheduled"),
                        org.assertj.core.groups.Tuple.tuple("Pod", "Started")));
        assertThat(cluster().events().of(id))
                .noneMatch(ObjectEvent::warning)
                .isSortedAccordingTo(
                        Comparator.comparing(EventsContract::second).reversed());
    }

    /** Within one, their order is the one in which the API server took them: some times are finer than others. */
    private static Instant second(ObjectEvent event) {
        return event.last().truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    public void aCrashWarns_andEqualWordsAreCounted() {
        WorkloadId id = cluster().createCrashing("eventful-crash");
        soon().untilAsserted(() -> assertThat(cluster().events().of(id)).anySatisfy(event -> {
            assertThat(event.reason()).isEqualTo("BackOff");
            assertThat(event.warning()).isTrue();
            assertThat(event.count()).isGreaterThan(1);
            assertThat(event.last()).isAfterOrEqualTo(event.first());
        }));
        assertThat(cluster().events().of(id)).doesNotHaveDuplicates();
    }

    @Test
    public void eventsOfANeighbourWithALongerNameAreNotTold() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "near", 0);
        WorkloadId neighbour = cluster().create(WorkloadKind.STATEFULSET, "near-db", 1);
        soon().until(() -> cluster().events().of(neighbour).stream()
                .anyMatch(event -> event.reason().equals("Started")));
        assertThat(cluster().events().of(id))
                .extracting(ObjectEvent::name)
                .allSatisfy(name -> assertThat(name).doesNotContain("near-db"));
    }

    @Test
    public void ofAMissingWorkloadNothingIsTold() {
        assertThat(cluster().events().of(cluster().missing())).isEmpty();
    }

    @Test
    public void aNewEventIsAnnounced() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "announced", 0);
        soon().until(() -> cluster().workloads().find(id).isPresent());
        Set<WorkloadId> told = ConcurrentHashMap.newKeySet();
        Disposable subscription = cluster().events().changes(id).subscribe(told::add);
        cluster().events().of(id);
        told.clear();
        cluster().rollouts().note(id, "Shipped", "announced", true);
        soon().until(() -> told.contains(id)
                && cluster().events().of(id).stream()
                        .anyMatch(event -> event.message().equals("announced")));
        subscription.dispose();
    }

    protected static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
    }
}
