package dev.mosaic.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.lesson.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LessonDrawerTest extends PageTest {

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void everyPageShowsHowToReadItWithKubectl() {
        open("workloads/shop/deployment/cart/history");
        until(() -> shows("lesson-open"));
        marked(Button.class, "lesson-open").click();
        settle();
        assertThat(drawer()).contains("kubectl -n shop rollout history deployment/cart");
    }

    @Test
    void theVisitGrowsWithThePagesThatAreLookedAt() {
        open("cluster");
        int before = Visit.here().size();
        open("workloads/shop/deployment/checkout/yaml");
        assertThat(Visit.here().size()).isEqualTo(before + 1);
        open("workloads/shop/deployment/checkout/yaml");
        assertThat(Visit.here().size()).as("the same again").isEqualTo(before + 1);
    }

    private String drawer() {
        return marked(Dialog.class, "lesson").getElement().getTextRecursively();
    }
}
