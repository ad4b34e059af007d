package dev.mosaic.kapi.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.contract.workload.WorkloadPage;
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
        assertThat(names(query(List.of(), "", WorkloadSort.NAME, false, 0, 10)))
                .containsExactly("blog/cart", "shop/cart", "shop/checkout");
    }

    @Test
    void aSystemNamespaceIsShownWhenAskedForByName() {
        assertThat(names(query(List.of("kube-system"), "", WorkloadSort.NAME, false, 0, 10)))
                .containsExactly("kube-system/dns");
    }

    @Test
    void theOtherWayRoundTiesStillGoUp() {
        assertThat(names(query(List.of(), "", WorkloadSort.NAME, true, 0, 10)))
                .containsExactly("shop/checkout", "blog/cart", "shop/cart");
    }

    @Test
    void textIsFoundInNamesAndImagesWhateverItsCase() {
        assertThat(names(query(List.of(), "CHECK", WorkloadSort.NAME, false, 0, 10)))
                .containsExactly("shop/checkout");
        assertThat(names(query(List.of(), "registry.test/blog", WorkloadSort.NAME, false, 0, 10)))
                .containsExactly("blog/cart");
    }

    @Test
    void aPageIsCutFromTheWholeAndTheTotalIsTold() {
        WorkloadPage page = Listing.page(all, query(List.of(), "", WorkloadSort.RESTARTS, true, 1, 1));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows())
                .extracting(row -> row.id().namespace() + "/" + row.id().name())
                .containsExactly("blog/cart");
    }

    @Test
    void aPageBehindTheEndIsEmpty() {
        assertThat(Listing.page(all, query(List.of(), "", WorkloadSort.AGE, false, 99, 10))
                        .rows())
                .isEmpty();
    }

    private List<String> names(WorkloadQuery query) {
        return Listing.page(all, query).rows().stream()
                .map(row -> row.id().namespace() + "/" + row.id().name())
                .toList();
    }

    private static WorkloadQuery query(
            List<String> namespaces, String text, WorkloadSort sort, boolean descending, int offset, int limit) {
        return new WorkloadQuery(namespaces, text, sort, descending, offset, limit);
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
                new Owner(OwnerKind.NONE, ""),
                Map.of(),
                Instant.EPOCH);
    }
}
