package dev.mosaic.frontend.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.preference.ListLook;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakePreferences;
import dev.mosaic.frontend.fake.FakeWorkloads;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.route.Routes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkloadListViewTest extends PageTest {
    @Autowired
    private FakeWorkloads workloads;

    @Autowired
    private FakePreferences kept;

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
    void aNewWorkloadIsAnnouncedAndMovesNothingUntilAskedFor() {
        show();
        Workload fresh = FakeCluster.workload("shop", "aaa-new", HealthWord.STARTING, 1, 0, 0, "x/y:1", "", 1);
        workloads.change(fresh);
        untilPageSays("1 new: show");
        assertThat(page()).contains("30 workloads, live");

        test(marked(NewsPill.class, "news")).click();
        untilPageSays("31 workloads, live");
        assertThat(test(grid()).getRow(0).id()).isEqualTo(fresh.id());
        workloads.remove(fresh.id());
    }

    @Test
    void aWorkloadThatIsGoneKeepsItsPlaceUntilTheListIsAskedForAgain() {
        Workload fresh = FakeCluster.workload("shop", "aaa-old", HealthWord.STARTING, 1, 0, 0, "x/y:1", "", 1);
        workloads.change(fresh);
        show();
        workloads.remove(fresh.id());
        untilPageSays("The list has changed: show");
        assertThat(page()).contains("31 workloads, live");

        test(marked(NewsPill.class, "news")).click();
        untilPageSays("30 workloads, live");
    }

    @Test
    void aStateIsAFilterWithItsCountAndStandsInTheAddress() {
        signIn();
        open("workloads?health=failing&sort=-restarts");
        assertThat(test(grid()).size()).isPositive().isLessThan(30);
        NativeButton failing = marked(NativeButton.class, "filter-FAILING");
        assertThat(failing.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(failing.getElement().getAttribute("data-count"))
                .isEqualTo(String.valueOf(test(grid()).size()));

        test(failing).click();
        settle();
        assertThat(test(grid()).size()).isEqualTo(30);
    }

    @Test
    void anAddressNobodyUnderstandsShowsEverything() {
        signIn();
        open("workloads?health=purple&sort=colour&ns=%2E%2E&q=");
        assertThat(test(grid()).size()).isEqualTo(30);
    }

    @Test
    void chosenColumnsAreKeptInTheirOrder() {
        show();
        kept.save(
                kept.mine().preferences().withWorkloads(new ListLook(List.of("age", "name", "nonsense"), "", false)),
                kept.mine().version());
        show();
        assertThat(grid().getColumns().stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey))
                .containsExactly("age", "name");
        kept.forget();
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
