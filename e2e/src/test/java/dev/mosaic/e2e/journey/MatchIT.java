package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.Matches;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.e2e.browser.Axe;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Boutique;
import dev.mosaic.e2e.fixture.Sources;
import dev.mosaic.e2e.product.DockerBuilder;
import dev.mosaic.e2e.product.KapiHttp;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A namespace of workloads that nobody bound: an account, one press, some keys, and each is bound; then they are shipped. */
@Journey
class MatchIT {
    private static final double LOOKED = Duration.ofSeconds(60).toMillis();

    @Test
    void anAccountIsConnectedAllIsMatchedAndAcceptedAndOneOfEachBuilderIsShipped(Stage stage, Window window) {
        DockerBuilder.install(stage.kubectl());
        Boutique boutique = Boutique.open(stage.kubectl(), stage.sources());
        String shop = boutique.commitShop("from the shop");
        String payments = boutique.commitPayments("from the till");
        String ledger = boutique.commitLedger("from the books");
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());

        connect(mosaic);
        mosaic.at("nav-bindings").click();
        await(mosaic, "cart", "SURE");
        window.picture("matches");
        acceptAllThatAreSure(mosaic);
        await(mosaic, "payments-refunds", "LIKELY");
        acceptByKeys(mosaic, "payments-refunds");
        assertThat(foreign(stage)).containsExactly("cache");
        window.picture("matches-2");

        assertThat(bound(stage))
                .contains("cart", "catalog", "payments", "payments-refunds", "ledger")
                .doesNotContain("cache", "gadget");
        shipped(mosaic, "cart", shop, "Jib");
        assertThat(boutique.answer("cart")).isEqualTo("cart: from the shop");
        shipped(mosaic, "payments", payments, "Docker");
        assertThat(boutique.answer("payments")).isEqualTo("from the till, says RUN");
        shipped(mosaic, "ledger", ledger, "no Dockerfile");
        assertThat(boutique.answer("ledger")).isEqualTo("From the books");
        twoRepositoriesAreShippedTogether(window, mosaic, boutique, payments);
        assertThat(window.console()).isEmpty();
    }

    private static void twoRepositoriesAreShippedTogether(
            Window window, MosaicPage mosaic, Boutique boutique, String payments) {
        String newest = boutique.commitShop("from the shop, anew");
        shippedTogether(window, mosaic, List.of("catalog", "payments-refunds"), "gadget");
        assertThat(boutique.answer("catalog")).isEqualTo("catalog: from the shop, anew");
        assertThat(boutique.answer("payments-refunds")).isEqualTo("from the till");
        assertThat(boutique.commit("catalog")).isEqualTo(newest);
        assertThat(boutique.commit("payments-refunds")).isEqualTo(payments);
    }

    private static void connect(MosaicPage mosaic) {
        mosaic.at("nav-accounts").click();
        mosaic.at("account-add").click();
        mosaic.page()
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("GitHub or GitHub Enterprise"))
                .check();
        mosaic.at("account-host").locator("input").fill(Sources.MEMBERS);
        mosaic.at("account-secret").locator("input").fill(Sources.MEMBERS_TOKEN);
        mosaic.at("account-save").click();
        // hosts of other journeys' bindings are listed, too
        Locator check = mosaic.page().locator("[data-test=account-check][data-host='" + Sources.MEMBERS + "']");
        assertThat(check).hasAttribute("data-state", "WORKS");
    }

    private static Locator row(MosaicPage mosaic, String workload) {
        return mosaic.page()
                .locator("[data-test=match][data-workload$='" + Boutique.NAMESPACE + "/deployment/" + workload + "']")
                .filter(new Locator.FilterOptions().setVisible(true)); // the table keeps rows it does not show
    }

    private static void await(MosaicPage mosaic, String workload, String state) {
        assertThat(row(mosaic, workload).and(mosaic.page().locator("[data-state=" + state + "]")))
                .hasCount(1, new HasCountOptions().setTimeout(LOOKED));
    }

    private static void acceptAllThatAreSure(MosaicPage mosaic) {
        mosaic.at("match-all").click();
        Locator asked = mosaic.page().getByRole(AriaRole.ALERTDIALOG);
        for (String service : Boutique.SERVICES) assertThat(asked).containsText("services/" + service);
        asked.locator("vaadin-button").last().click();
        for (String service : Boutique.SERVICES)
            assertThat(row(mosaic, service)).hasCount(0);
    }

    private static void acceptByKeys(MosaicPage mosaic, String workload) {
        row(mosaic, workload).click();
        mosaic.page().keyboard().press("a");
        assertThat(row(mosaic, workload)).hasCount(0);
    }

    private static Stream<String> foreign(Stage stage) {
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            return kapi.first("/api/v1/matches", Matches.class).rows().stream()
                    .map(MatchRow::match)
                    .filter(match -> !match.foreign().isEmpty())
                    .map(Match::workload)
                    .filter(one -> one.namespace().equals(Boutique.NAMESPACE))
                    .map(WorkloadId::name);
        }
    }

    private static Stream<String> bound(Stage stage) {
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            return Stream.of(kapi.get("/api/v1/bindings", StoredBinding[].class))
                    .map(one -> one.binding().workload())
                    .filter(one -> one.namespace().equals(Boutique.NAMESPACE))
                    .map(WorkloadId::name);
        }
    }

    /** Two of two repositories, in one press; one that nobody bound is named and stays. */
    private static void shippedTogether(Window window, MosaicPage mosaic, List<String> workloads, String unbound) {
        mosaic.page().navigate("/workloads?namespace=" + Boutique.NAMESPACE);
        Stream.concat(workloads.stream(), Stream.of(unbound)).forEach(name -> tick(mosaic, name));
        mosaic.at("selection-ship").click();
        assertThat(mosaic.at("ship-repository")).hasCount(2);
        assertThat(mosaic.at("act-start")).hasText("Start 2");
        window.picture("ship-together");
        assertThat(Axe.findings(mosaic.page())).isEmpty();
        mosaic.page().reload();
        assertThat(mosaic.at("act-start")).hasText("Start 2");
        assertThat(selected(mosaic, unbound)).containsText("not bound");
        assertThat(selected(mosaic, unbound).locator("[data-test=ships-bind]"))
                .hasAttribute("href", "workloads/" + Boutique.NAMESPACE + "/deployment/" + unbound + "/ship");
        mosaic.at("act-start").click();
        assertThat(mosaic.page().locator("[data-test=performed][data-ending=DONE]"))
                .hasCount(2, new HasCountOptions().setTimeout(LOOKED));
        window.picture("shipped-together");
    }

    private static Locator selected(MosaicPage mosaic, String workload) {
        return mosaic.page().locator("[data-test=selected][data-workload$='/" + workload + "']");
    }

    /** The box of a row stands at its left end. */
    private static void tick(MosaicPage mosaic, String workload) {
        Locator name = mosaic.page()
                .locator("a[data-workload$='" + Boutique.NAMESPACE + "/deployment/" + workload + "']")
                .filter(new Locator.FilterOptions().setVisible(true));
        assertThat(name).hasCount(1);
        BoundingBox row = name.boundingBox();
        BoundingBox boxes = mosaic.at("workloads")
                .locator("vaadin-checkbox:visible")
                .first()
                .boundingBox();
        mosaic.page().mouse().click(boxes.x + boxes.width / 2, row.y + row.height / 2);
    }

    private static void shipped(MosaicPage mosaic, String workload, String commit, String builder) {
        mosaic.at("nav-workloads").click();
        mosaic.open(workload).toShip().choose(commit);
        assertThat(mosaic.at("plan-builder")).containsText(builder);
        mosaic.ship();
        assertThat(mosaic.outcome()).hasAttribute("data-ending", "DONE");
    }
}
