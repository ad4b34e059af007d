package dev.mosaic.frontend.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakeWorkloads;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.route.Routes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkloadListViewTest extends PageTest {
    @Autowired
    private FakeWorkloads workloads;

    @Test
    void everyWorkloadTheUserMaySeeIsARow() {
        show();
        assertThat(test(grid()).size()).isEqualTo(30);
        assertThat(page()).contains("30 workloads, live");
    }

    @Test
    void searchLeavesOnlyTheRowsThatMatch() {
        show();
        test(marked(TextField.class, "search")).setValue("checkout");
        settle();
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).id()).isEqualTo(FakeCluster.CHECKOUT);
    }

    @Test
    void aChangeInTheClusterShowsInTheRowThatChangedAndMovesNoOther() {
        show();
        Workload second = test(grid()).getRow(1);
        workloads.change(failing(second));
        until(() -> test(grid()).getRow(1).health().word() == HealthWord.FAILING);
        assertThat(test(grid()).getRow(1).id()).isEqualTo(second.id());
        workloads.change(second);
    }

    @Test
    void aNewWorkloadAppearsAndADeletedOneGoes() {
        show();
        Workload fresh = FakeCluster.workload("shop", "aaa-new", HealthWord.STARTING, 1, 0, 0, "x/y:1", "", 1);
        workloads.change(fresh);
        untilPageSays("31 workloads, live");
        assertThat(test(grid()).getRow(0).id()).isEqualTo(fresh.id());
        workloads.remove(fresh.id());
        untilPageSays("30 workloads, live");
    }

    @Test
    void aCutStreamSaysThatThePageMayBeOldAndIsAskedForAgain() {
        show();
        workloads.cut();
        until(() -> shows("stale"));
        until(() -> workloads.watchers() == 1);
        workloads.change(workloads.get(FakeCluster.CART));
        until(() -> !shows("stale"));
    }

    @Test
    void aPageThatIsLeftFollowsNothingMore() {
        show();
        until(() -> workloads.watchers() == 1);
        open(Routes.CLUSTER);
        until(() -> workloads.watchers() == 0);
    }

    private void show() {
        signIn();
        open(Routes.WORKLOADS);
    }

    @SuppressWarnings("unchecked")
    private Grid<Workload> grid() {
        return marked(Grid.class, "workloads");
    }

    private static Workload failing(Workload row) {
        return row.with(dev.mosaic.contract.workload.Health.of(HealthWord.FAILING));
    }
}
