package dev.mosaic.frontend.fake;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.mosaic.frontend.FrontendApplication;
import dev.mosaic.frontend.kapi.Door;
import dev.mosaic.frontend.kapi.PreviewDoor;
import dev.mosaic.frontend.kapi.SignIn;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A page on a kapi in memory, without a browser. */
@SpringBootTest(classes = {FrontendApplication.class, FakeKapi.class, PreviewDoor.class})
@ViewPackages(packages = "dev.mosaic.frontend")
public abstract class PageTest extends SpringBrowserlessTest {
    @Autowired
    private Door door;

    protected void signIn() {
        door.enter("good", SignIn.of(VaadinSession.getCurrent().getSession()));
    }

    /** Opens the page at this address and waits for what it asks of kapi. */
    protected void open(String address) {
        String[] parts = address.split("\\?", 2);
        QueryParameters parameters = QueryParameters.fromString(parts.length > 1 ? parts[1] : "");
        UI.getCurrent().navigate(parts[0], parameters);
        settle();
    }

    /** Runs what other threads want to tell the page, as the end of every real request does. */
    protected static void settle() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        roundTrip();
    }

    /** Everything written on the page. */
    protected static String page() {
        settle();
        UI ui = UI.getCurrent();
        return ui.getActiveRouterTargetsChain().getLast().getElement().getTextRecursively()
                + ui.getElement().getTextRecursively();
    }

    /** The one element marked so. */
    protected <T extends Component> T marked(Class<T> type, String mark) {
        return find(type).withAttribute("data-test", mark).single();
    }

    protected boolean shows(String mark) {
        return find(Component.class).withAttribute("data-test", mark).exists();
    }

    protected static void until(BooleanSupplier state) {
        await().atMost(Duration.ofSeconds(10))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    settle();
                    return state.getAsBoolean();
                });
    }

    protected static void untilPageSays(String words) {
        try {
            until(() -> page().contains(words));
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("not on the page: " + words + "\n" + page(), e);
        }
    }
}
