package dev.mosaic.kapi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Entrance;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadEvent.Changed;
import dev.mosaic.contract.workload.WorkloadEvent.Counted;
import dev.mosaic.contract.workload.WorkloadEvent.Gone;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.cluster.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final Rollout ONE = new Rollout(1, 1, 1, 1, 1, 1, 1, false, false);
    private static final Outlook ALL = new Outlook(
            Set.of(new Place(WorkloadKind.DEPLOYMENT, "shop"), new Place(WorkloadKind.DEPLOYMENT, "blog")),
            Set.of("shop"));
    private static final Outlook BLOG = new Outlook(Set.of(new Place(WorkloadKind.DEPLOYMENT, "blog")), Set.of());
    private static final Supplier<Sources> NONE = () -> new Sources(Map.of());
    private final FakeWorkloads cluster = new FakeWorkloads();
    private final Roster roster = new Roster(cluster);

    @BeforeEach
    void fill() {
        for (String name : List.of("a", "b", "c", "d")) put("shop", name, HealthWord.RUNNING);
        roster.rows();
    }

    @AfterEach
    void close() {
        roster.destroy();
    }

    @Test
    void withoutAVersionEveryRowInViewIsToldAndTheCounts() {
        List<WorkloadEvent> events = view(first(2), 0).next(List.of(), ALL, NONE);
        assertThat(events).hasSize(3);
        assertThat(changed(events)).containsExactly("a", "b");
        assertThat(counted(events)).isEqualTo(new Counted(4, Map.of(HealthWord.RUNNING, 4), false));
    }

    @Test
    void fromAVersionOnOnlyWhatChangedSinceIsTold() {
        long since = roster.version();
        change("shop", "b", HealthWord.FAILING);
        List<WorkloadEvent> events = view(first(4), since).next(List.of(), ALL, NONE);
        assertThat(changed(events)).containsExactly("b");
        assertThat(counted(events).moved()).isFalse();
    }

    @Test
    void whatCameBetweenThePageAndTheWatchMovesIt() {
        long since = roster.version();
        change("shop", "e", HealthWord.RUNNING);
        assertThat(counted(view(first(2), since).next(List.of(), ALL, NONE)).moved())
                .isTrue();
    }

    @Test
    void aChangeOutOfViewIsToldByTheCountsOnly() {
        View view = opened(first(2));
        change("shop", "d", HealthWord.FAILING);
        assertThat(view.next(List.of(id("shop", "d")), ALL, NONE))
                .containsExactly(new Counted(4, Map.of(HealthWord.RUNNING, 3, HealthWord.FAILING, 1), false));
    }

    @Test
    void aChangeIsToldOnceHoweverOftenItIsAnnounced() {
        View view = opened(first(2));
        change("shop", "a", HealthWord.FAILING);
        assertThat(changed(view.next(List.of(id("shop", "a")), ALL, NONE))).containsExactly("a");
        assertThat(view.next(List.of(id("shop", "a"), id("shop", "a")), ALL, NONE))
                .isEmpty();
    }

    @Test
    void aRowThatFitsNoMoreIsGoneAndTheListMoved() {
        View view = opened(first(2).only(Set.of(HealthWord.RUNNING), Set.of()));
        change("shop", "a", HealthWord.FAILING);
        List<WorkloadEvent> events = view.next(List.of(id("shop", "a")), ALL, NONE);
        assertThat(events).contains(new Gone(id("shop", "a")));
        assertThat(counted(events).moved()).isTrue();
        assertThat(counted(events).total()).isEqualTo(3);
    }

    @Test
    void afterTheListMovedTheRowsThatCameIntoViewAreFollowed() {
        View view = opened(first(2));
        cluster.remove(id("shop", "a"));
        settle("shop", "a");
        view.next(List.of(id("shop", "a")), ALL, NONE);
        change("shop", "c", HealthWord.FAILING);
        assertThat(changed(view.next(List.of(id("shop", "c")), ALL, NONE))).containsExactly("c");
    }

    @Test
    void aRightThatIsWithdrawnTakesTheRowsAway() {
        View view = opened(first(2));
        List<WorkloadEvent> events = view.next(List.of(), BLOG, NONE);
        assertThat(events).contains(new Gone(id("shop", "a")), new Gone(id("shop", "b")));
        assertThat(counted(events)).isEqualTo(new Counted(0, Map.of(), true));
    }

    @Test
    void whereNothingChangedNobodyIsAskedForSources() {
        View view = opened(first(2));
        Supplier<Sources> asked = () -> {
            throw new AssertionError("nothing is to be dressed");
        };
        assertThat(view.next(List.of(), ALL, asked)).isEmpty();
    }

    @Test
    void whatTheCallerMayNotSeeIsNeverTold() {
        View view = view(first(2), 0);
        assertThat(view.next(List.of(), BLOG, NONE)).containsExactly(new Counted(0, Map.of(), false));
        change("shop", "a", HealthWord.FAILING);
        assertThat(view.next(List.of(id("shop", "a")), BLOG, NONE)).isEmpty();
    }

    @Test
    void servicesAreLeftOutWhereTheCallerMayNotListThem() {
        change("blog", "a", HealthWord.RUNNING);
        List<WorkloadEvent> events = view(WorkloadQuery.everything(), 0).next(List.of(), ALL, NONE);
        assertThat(events)
                .filteredOn(Changed.class::isInstance)
                .extracting(event -> ((Changed) event).workload())
                .allSatisfy(row ->
                        assertThat(row.entrances()).hasSize(row.id().namespace().equals("shop") ? 1 : 0));
    }

    private View opened(WorkloadQuery query) {
        View view = view(query, 0);
        view.next(List.of(), ALL, NONE);
        return view;
    }

    private View view(WorkloadQuery query, long since) {
        return new View(roster, query, "mosaic", since);
    }

    private static WorkloadQuery first(int rows) {
        return WorkloadQuery.everything().rows(0, rows);
    }

    private void change(String namespace, String name, HealthWord word) {
        put(namespace, name, word);
        settle(namespace, name);
    }

    private void settle(String namespace, String name) {
        WorkloadId id = id(namespace, name);
        Awaitility.await()
                .until(() -> roster.row(id)
                        .map(row -> row.workload().health())
                        .equals(cluster.find(id).map(detail -> detail.workload().health())));
    }

    private void put(String namespace, String name, HealthWord word) {
        WorkloadId id = id(namespace, name);
        Workload workload = new Workload(
                id,
                Health.of(word),
                1,
                1,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Entrance(name, name + "." + namespace, List.of())),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                Map.of(),
                Instant.EPOCH);
        cluster.put(new WorkloadDetail(workload, ONE, List.of(), List.of()));
    }

    private static WorkloadId id(String namespace, String name) {
        return new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, name);
    }

    private static List<String> changed(List<WorkloadEvent> events) {
        return events.stream()
                .filter(Changed.class::isInstance)
                .map(event -> ((Changed) event).workload().id().name())
                .toList();
    }

    private static Counted counted(List<WorkloadEvent> events) {
        return (Counted)
                events.stream().filter(Counted.class::isInstance).findFirst().orElseThrow();
    }
}
