package dev.mosaic.frontend.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkPanelTest extends PageTest {
    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void theWayFromOutsideToThePodsIsALineOfLinkedBoxes() {
        open("workloads/shop/deployment/cart/network");
        until(() -> shows("diagram"));
        assertThat(box("ingress:shopshop.example/cart").getAttribute("data-to")).isEqualTo("service:cart");
        assertThat(box("service:cart").getAttribute("data-to"))
                .contains("pod:cart-6b9f4d7c58-x2k9p")
                .contains("stranger:shop/deployment/catalog");
        assertThat(box("policy:cart-from-frontend").getAttribute("data-to")).contains("pod:cart-6b9f4d7c58-x2k9p");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("#service-cart", "workloads/shop/deployment/cart/pods", "workloads/shop/deployment/catalog");
    }

    @Test
    void namesSelectorsStrangersAndPoliciesAreExplained() {
        open("workloads/shop/deployment/cart/network");
        untilPageSays("It finds every pod that has all of these labels");
        assertThat(page())
                .contains("cart.shop:80")
                .contains("4 of its 4 endpoints are ready")
                .contains("Pods of other workloads have these labels too")
                .contains("Only these may come in:")
                .contains("pods with app=frontend of this namespace, by TCP 8080")
                .contains("The pods may go nowhere, not even to DNS.");
    }

    @Test
    void aWorkloadNothingLeadsToSaysSo() {
        open("workloads/shop/deployment/mailer/network");
        untilPageSays("No service selects these pods.");
        assertThat(page()).contains("No policy selects these pods").doesNotContain("You may not");
    }

    @Test
    void whatMayNotBeListedIsNamed() {
        open("workloads/platform/deployment/gateway/network");
        untilPageSays("You may not list ingresses in platform.");
    }

    @Test
    void eachPortHasItsCommandForALocalPortOfChoice() {
        open("workloads/shop/deployment/cart/network");
        untilPageSays("kubectl -n shop port-forward service/cart 8080:80");
        assertThat(page()).contains("Mosaic does not open the app itself");
        find(IntegerField.class)
                .withAttribute("data-test", "forward-local")
                .all()
                .getFirst()
                .setValue(9000);
        untilPageSays("port-forward service/cart 9000:80");
    }

    @Test
    void aWorkloadNothingLeadsToHasNoPortToForward() {
        open("workloads/shop/deployment/mailer/network");
        untilPageSays("No TCP port of a service leads to these pods.");
        assertThat(page()).doesNotContain("port-forward service");
    }

    private com.vaadin.flow.dom.Element box(String node) {
        return find(Box.class).withAttribute("data-node", node).single().getElement();
    }
}
