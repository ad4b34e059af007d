package dev.mosaic.frontend.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import dev.mosaic.contract.delivery.ShipOffer.BoundContainer;
import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.frontend.fake.FakeOperations;
import dev.mosaic.frontend.fake.FakeRepositories;
import dev.mosaic.frontend.fake.PageTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShipTogetherViewTest extends PageTest {
    private static final String CART = "/shop/deployment/cart";
    private static final String SEARCH = "/shop/deployment/search";
    private static final String CHECKOUT = "/shop/deployment/checkout";
    private static final String MAILER = "/shop/deployment/mailer";
    private static final String GATEWAY = "/platform/deployment/gateway";
    private static final String POSTGRES = "/data/statefulset/postgres";
    private static final String NEWEST = FakeRepositories.sha("main", 0).value();

    @Autowired
    private FakeOperations operations;

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void theNewestCommitOfTheirRepositoryIsPlannedForAllAndFetchedOnce() {
        ship(CART + SEARCH);
        assertThat(start().getText()).isEqualTo("Start 2");
        assertThat(cards()).containsExactly("https://git.example/all/shop.git");
        assertThat(page())
                .contains("Ship: 2 workloads")
                .contains("kubectl -n shop set image deployment/cart")
                .contains("kubectl -n shop set image deployment/search")
                .containsOnlyOnce("git -C cart checkout " + NEWEST)
                .contains("the Dockerfile has no RUN");
    }

    @Test
    void anotherCommitOrBranchIsPlannedInstead() {
        ship(CART + SEARCH);
        commits().select(commits().getListDataView().getItem(3));
        untilPageSays("git -C cart checkout " + FakeRepositories.sha("main", 3).value());
        until(() -> start().isEnabled());
        branches().setValue(branches().getListDataView().getItem(1));
        untilPageSays(
                "git -C cart checkout " + FakeRepositories.sha("gift-cards", 0).value());
        assertThat(page()).doesNotContain("checkout " + NEWEST);
    }

    @Test
    void whatIsNotBoundStaysAndLeadsToItsForm() {
        ship(CART + POSTGRES);
        assertThat(start().getText()).isEqualTo("Start 1");
        assertThat(starts("data/statefulset/postgres")).isFalse();
        assertThat(page()).contains("the container is not bound to a repository");
        assertThat(marked(Anchor.class, "ships-bind").getHref()).isEqualTo("workloads/data/statefulset/postgres/ship");
    }

    @Test
    void whereNothingIsBoundNothingCanStart() {
        open("acts/ship" + POSTGRES);
        untilPageSays("the container is not bound to a repository");
        assertThat(start().isEnabled()).isFalse();
        assertThat(cards()).isEmpty();
    }

    @Test
    void eachRepositoryHasItsOwnCommitAndAMissingRightKeepsOnlyItsOwn() {
        ship(CART + GATEWAY);
        assertThat(cards()).containsExactly("https://git.example/all/shop.git", "https://git.example/all/platform.git");
        assertThat(page()).contains("You may not patch deployments in platform.");
        assertThat(starts("platform/deployment/gateway")).isFalse();
        assertThat(starts("shop/deployment/cart")).isTrue();
    }

    @Test
    void aRepositoryThatCannotBeReadIsToldAndItsWorkloadStays() {
        ship(CART + MAILER);
        assertThat(page())
                .contains("the host knows no such repository")
                .contains("No commit of its repository is chosen.");
        assertThat(start().getText()).isEqualTo("Start 1");
        assertThat(starts("shop/deployment/mailer")).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void ofSeveralBoundContainersOneIsChosenAndTheRepositoryFollows() {
        ship(CART + CHECKOUT);
        assertThat(cards()).containsExactly("https://git.example/all/shop.git");
        Select<BoundContainer> field = marked(Select.class, "ships-container");
        field.setValue(field.getListDataView().getItem(1));
        until(() -> cards().size() == 2 && start().isEnabled());
        assertThat(page()).contains("set image deployment/checkout proxy=").doesNotContain("checkout checkout=");
    }

    @Test
    void onePressShipsAllAndTheirResultsAreToldPerWorkload() {
        ship(CART + SEARCH + POSTGRES);
        start().click();
        until(() -> address().startsWith("together/"));
        List<Operation> started = operations.list().stream().limit(2).toList();
        assertThat(started)
                .extracting(Operation::subject)
                .containsExactlyInAnyOrder("cart to " + NEWEST.substring(0, 7), "search to " + NEWEST.substring(0, 7));
        started.forEach(operation ->
                operations.get(operation.id()).emit(new OperationEvent.Finished(Outcome.done(), Instant.now())));
        untilPageSays("All have ended, 2 of 2 well.");
        assertThat(page()).contains("cart to " + NEWEST.substring(0, 7));
    }

    @Test
    void anAddressThatNamesNothingLeadsOn() {
        open("acts/ship/nonsense");
        untilPageSays("No workloads chosen");
    }

    private void ship(String workloads) {
        open("acts/ship" + workloads);
        until(() -> start().isEnabled());
    }

    private Button start() {
        until(() -> shows("act-start"));
        return marked(Button.class, "act-start");
    }

    private List<String> cards() {
        return find(Component.class).withAttribute("data-test", "ship-repository").all().stream()
                .map(card -> card.getElement().getAttribute("data-repository"))
                .toList();
    }

    private boolean starts(String workload) {
        return find(Component.class).withAttribute("data-test", "selected").all().stream()
                .filter(row -> workload.equals(row.getElement().getAttribute("data-workload")))
                .anyMatch(row -> "true".equals(row.getElement().getAttribute("data-starts"))
                        || "".equals(row.getElement().getAttribute("data-starts")));
    }

    @SuppressWarnings("unchecked")
    private Grid<Commit> commits() {
        return marked(Grid.class, "commits");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Branch> branches() {
        return marked(ComboBox.class, "branch");
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
