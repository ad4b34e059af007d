package dev.mosaic.frontend.commit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakeRepositories;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitPanelTest extends PageTest {

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void theCommitStandsThereWithItsAuthorAndHowItIsKnown() {
        open("workloads/shop/deployment/cart");
        untilPageSays("told by the image's label");
        assertThat(marked(Div.class, "active-cart").getElement().getTextRecursively())
                .contains(FakeRepositories.commit("main", 4).title())
                .contains("Look at it on its host");
    }

    @Test
    void whatItChangedIsReadWhenItIsOpened() {
        open("workloads/shop/deployment/cart");
        untilPageSays("told by the image's label");
        assertThat(page()).doesNotContain("src/Cart.java");
        marked(Details.class, "commit-changes").setOpened(true);
        untilPageSays("4 files");
        assertThat(page())
                .contains("src/Cart.java", "+13", "−44", "+12", "−3", "binary", "src/Sums.java → src/Totals.java")
                .contains(FakeCluster.HOSTILE)
                .contains("There are more than are shown here.");
    }

    @Test
    void whatIsNewerIsListedAndWhatTheBranchLacks() {
        open("workloads/shop/deployment/cart");
        untilPageSays("told by the image's label");
        marked(Details.class, "commit-newer").setOpened(true);
        untilPageSays("4 commits on main are newer than what runs");
        assertThat(page()).contains("1 commit that runs is not on main", "Ship one of them");
    }

    @Test
    void whereNothingTellsItTheReasonAndALineStandThere() {
        open("workloads/shop/deployment/mailer");
        untilPageSays("Nothing tells the commit");
        assertThat(page()).contains("kubectl annotate deployment/mailer");
        assertThat(shows("commit-changes")).isFalse();
    }
}
