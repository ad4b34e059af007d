package dev.mosaic.kapi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.contract.workload.WorkloadSort;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTest {
    private final List<Workload> all = List.of(
            workload("shop", "cart", 3),
            workload("shop", "checkout", 0),
            workload("kube-system", "dns", 9),
            workload("blog", "cart", 1));

    @Test
    void rowsAreSortedByNameThenNamespaceAndSystemNamespacesAreHidden() {
        assertThat(names(WorkloadQuery.in(Scope.of(List.of()))
                        .holding("")
                        .by(WorkloadSort.NAME, false)
                        .rows(0, 10)))
                .containsExactly("blog/cart", "shop/cart", "shop/checkout");
    }

    @Test
    void aSystemNamespaceIsShownWhenAskedForByName() {
        assertThat(names(WorkloadQuery.in(Scope.of(List.of("kube-system")))
                        .holding("")
                        .by(WorkloadSort.NAME, false)
                        .rows(0, 10)))
                .containsExactly("kube-system/dns");
    }

    @Test
    void theOtherWayRoundTiesStillGoUp() {
        assertThat(names(WorkloadQuery.in(Scope.of(List.of()))
                        .holding("")
                        .by(WorkloadSort.NAME, true)
                        .rows(0, 10)))
                .containsExactly("shop/checkout", "blog/cart", "shop/cart");
    }

    @Test
    void textIsFoundInNamesAndImagesWhateverItsCase() {
        assertThat(names(WorkloadQuery.in(Scope.of(List.of()))
                        .holding("CHECK")
                        .by(WorkloadSort.NAME, false)
                        .rows(0, 10)))
                .containsExactly("shop/checkout");
        assertThat(names(WorkloadQuery.in(Scope.of(List.of()))
                        .holding("registry.test/blog")
                        .by(WorkloadSort.NAME, false)
                        .rows(0, 10)))
                .containsExactly("blog/cart");
    }

    @Test
    void aPageIsCutFromTheWholeAndTheTotalIsTold() {
        Listing.Answer page = page(WorkloadQuery.in(Scope.of(List.of()))
                .holding("")
                .by(WorkloadSort.RESTARTS, true)
                .rows(1, 1));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows())
                .extracting(row -> row.id().namespace() + "/" + row.id().name())
                .containsExactly("blog/cart");
    }

    @Test
    void aPageBehindTheEndIsEmpty() {
        assertThat(page(WorkloadQuery.in(Scope.of(List.of()))
                                .holding("")
                                .by(WorkloadSort.AGE, false)
                                .rows(99, 10))
                        .rows())
                .isEmpty();
    }

    private List<String> names(WorkloadQuery query) {
        return page(query).rows().stream()
                .map(row -> row.id().namespace() + "/" + row.id().name())
                .toList();
    }

    private Listing.Answer page(WorkloadQuery query) {
        return new Listing(query, "mosaic").of(all.stream().map(workload -> Row.of(workload, 1)));
    }

    private static Workload workload(String namespace, String name, int restarts) {
        WorkloadId id = new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, name);
        Container container = new Container("web", "registry.test/" + namespace + "/" + name + ":1");
        return new Workload(
                id,
                Health.of(HealthWord.RUNNING),
                1,
                1,
                restarts,
                List.of(container),
                List.of(),
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                Map.of(),
                Instant.EPOCH);
    }
}
