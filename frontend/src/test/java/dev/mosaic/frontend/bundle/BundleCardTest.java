package dev.mosaic.frontend.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.Test;

class BundleCardTest extends PageTest {

    @Test
    void theOverviewOffersTheBundleAndSaysWhatToLookAtFirst() {
        signIn();
        open("workloads/shop/deployment/cart");
        until(() -> shows("bundle"));
        assertThat(page()).contains("Diagnostic bundle").contains("Programs may write secrets to their logs");
        assertThat(marked(Anchor.class, "bundle-download").getHref()).isNotEmpty();
    }
}
