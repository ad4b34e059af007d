package dev.mosaic.frontend.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakeMatches;
import dev.mosaic.frontend.fake.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatchDeskTest extends PageTest {
    @Autowired
    private FakeMatches matches;

    @BeforeEach
    void show() {
        matches.reset();
        signIn();
        open("bindings");
        until(() -> names().size() == 5);
    }

    @Test
    void whatIsSureComesFirstAndWhatIsOfOthersLast() {
        assertThat(names()).containsExactly("basket", "parcel", "payments", "riddle", "redis");
        untilPageSays("4 workloads are still to be decided. 3 repositories were looked through.");
    }

    @Test
    void allThatAreSureAreAcceptedInOnePressThatSaysWhatItDoes() {
        marked(Button.class, "match-all").click();
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Nothing is built or rolled", "basket/Dockerfile", "parcel/Dockerfile")
                .doesNotContain("payments/Dockerfile");
        com.vaadin.flow.component.ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        until(() -> names().equals(List.of("payments", "riddle", "redis")));
        assertThat(matches.row(FakeMatches.id("payments")).bound()).isNull();
    }

    @Test
    void aRowTellsItsReasonsWhatSpeaksAgainstItAndItsCompetitors() {
        MatchReasons reasons = new MatchReasons(row("payments"), candidate -> {});
        assertThat(reasons.getElement().getTextRecursively())
                .contains("The image payments and the folder payments have the same name.")
                .contains("Against it: " + FakeCluster.HOSTILE)
                .contains("billing/Dockerfile");
    }

    @Test
    void softwareOfOthersSaysWhyAndOffersNothing() {
        MatchReasons reasons = new MatchReasons(row("redis"), candidate -> {});
        assertThat(reasons.getElement().getTextRecursively()).contains("official image of Docker Hub");
        assertThat(ways("redis")).isEmpty();
    }

    @Test
    void oneIsAcceptedAndOneSkippedAndTakenInAgain() {
        ways("payments").getFirst().click();
        until(() -> matches.row(FakeMatches.id("payments")).bound() != null);
        ways("riddle").getLast().click();
        until(() -> matches.row(FakeMatches.id("riddle")).skipped());
        until(() -> row("riddle").skipped());
        ways("riddle").getLast().click();
        until(() -> !matches.row(FakeMatches.id("riddle")).skipped());
    }

    @Test
    void anotherChoiceBeginsWithWhatIsProposed() {
        ways("payments").get(1).click();
        until(() -> shows("bind-form"));
        assertThat(marked(TextField.class, "bind-dockerfile").getValue()).isEqualTo("payments/Dockerfile");
    }

    @SuppressWarnings("unchecked")
    private Grid<MatchRow> grid() {
        return (Grid<MatchRow>) marked(Grid.class, "matches");
    }

    private List<String> names() {
        return grid().getGenericDataView()
                .getItems()
                .map(row -> row.match().workload().name())
                .toList();
    }

    private MatchRow row(String name) {
        return grid().getGenericDataView()
                .getItems()
                .filter(row -> row.match().workload().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Button> ways(String name) {
        Div ways = (Div) cell(row(name));
        return ways.getChildren().map(Button.class::cast).toList();
    }

    private Component cell(MatchRow row) {
        var renderer = (com.vaadin.flow.data.renderer.ComponentRenderer<?, MatchRow>)
                grid().getColumnByKey("ways").getRenderer();
        return renderer.createComponent(row);
    }
}
