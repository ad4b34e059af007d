package dev.mosaic.frontend.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakeEvents;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TimelineTest extends PageTest {
    @Autowired
    private FakeEvents events;

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void eventsAreToldInPlainWords_withTheRawTextBeside() {
        open("workloads/shop/deployment/cart");
        untilPageSays("The node waits before it starts the container again");
        assertThat(page())
                .contains("BackOff: Back-off restarting failed container")
                .contains("×17")
                .contains("kubectl logs --previous")
                .contains("Pod/cart-6b9f4d7c58-x2k9p");
    }

    @Test
    void whatMosaicCannotExplainIsShownAsItIs_andHostileTextStaysText() {
        open("workloads/shop/deployment/cart");
        untilPageSays("Mosaic has no explanation for “FluxCapacitorEmpty”");
        assertThat(page()).contains(FakeCluster.HOSTILE);
    }

    @Test
    void onlyWarningsCanBeShown() {
        open("workloads/shop/deployment/cart");
        untilPageSays("The container was started.");
        marked(Checkbox.class, "events-warnings").setValue(true);
        until(() -> !page().contains("The container was started."));
        assertThat(page()).contains("The node waits before it starts the container again");
    }

    @Test
    void aNewEventAppears() {
        open("workloads/shop/deployment/mailer");
        untilPageSays("The container was started.");
        events.tell(FakeEvents.event("Pod", "mailer-x", true, "OOMKilling", "Memory cgroup out of memory", 1));
        untilPageSays("A process was killed because memory ran out.");
    }

    @Test
    void whoMayNotListEventsIsToldTheRight() {
        open("workloads/platform/deployment/gateway");
        untilPageSays("You may not list events in platform.");
    }
}
