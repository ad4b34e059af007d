package dev.mosaic.frontend.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.frontend.fake.FakeRepositories;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BindFormTest extends PageTest {
    @Autowired
    private FakeRepositories repositories;

    @BeforeEach
    void show() {
        signIn();
        open("workloads/shop/deployment/payments/ship");
        until(() -> shows("bind-form"));
    }

    @Test
    void theImageRepositoryOfTodayIsProposed() {
        assertThat(marked(TextField.class, "bind-images").getValue()).isEqualTo("registry.example/shop/payments");
    }

    @Test
    void aRepositoryThatAnswersShowsItsBranches() {
        type("bind-repository", "https://git.example/shop/payments.git");
        untilPageSays("Found: 3 branches, main first");
    }

    @Test
    void aDockerfileOfTheTreeIsTakenWithOnePress() {
        type("bind-repository", "https://git.example/shop/payments.git");
        untilPageSays("2 Dockerfiles in it:");
        find(Button.class).withText("payments/Dockerfile").single().click();
        assertThat(marked(TextField.class, "bind-dockerfile").getValue()).isEqualTo("payments/Dockerfile");
        assertThat(marked(TextField.class, "bind-context").getValue()).isEqualTo("payments");
    }

    @Test
    void aJvmProjectOfTheTreeIsTakenWithOnePressAndNeedsNoDockerfile() {
        type("bind-repository", "https://git.example/shop/payments.git");
        untilPageSays("2 JVM projects in it:");
        find(Button.class).withText("payments/service").single().click();
        assertThat(shows("bind-dockerfile")).isFalse();
        assertThat(marked(TextField.class, "bind-context").getValue()).isEqualTo("payments/service");
        marked(Button.class, "bind-save").click();
        until(() -> shows("commits"));
        StoredBinding stored = repositories.bindings().list().getLast();
        assertThat(stored.binding().dockerfile()).isNull();
        assertThat(page()).contains("JVM project in payments/service");
        assertThat(shows("ship-target")).isFalse();
        assertThat(shows("ship-arguments")).isTrue();
        repositories.bindings().remove("shop", stored.binding().workload().kind(), "payments", "payments", "");
    }

    @Test
    void aDockerfileTakenAfterAProjectIsTheOneThatIsBound() {
        type("bind-repository", "https://git.example/shop/payments.git");
        untilPageSays("2 JVM projects in it:");
        find(Button.class).withText("payments/service").single().click();
        find(Button.class).withText("payments/Dockerfile").single().click();
        assertThat(marked(TextField.class, "bind-dockerfile").getValue()).isEqualTo("payments/Dockerfile");
    }

    @Test
    void aDockerfileThatIsToBuildMustBeNamed() {
        type("bind-repository", "https://git.example/shop/payments.git");
        type("bind-dockerfile", "");
        marked(Button.class, "bind-save").click();
        settle();
        assertThat(marked(TextField.class, "bind-dockerfile").isInvalid()).isTrue();
    }

    @Test
    void aRepositoryThatDoesNotAnswerSaysWhy() {
        type("bind-repository", "https://git.example/nowhere.git");
        untilPageSays("the host knows no such repository");
    }

    @Test
    void anAddressWithAPasswordIsRefusedAtItsField() {
        type("bind-repository", "https://ann:secret@git.example/x.git");
        marked(Button.class, "bind-save").click();
        settle();
        TextField field = marked(TextField.class, "bind-repository");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("add an account").doesNotContain("secret");
    }

    @Test
    void aPathOutOfTheRepositoryIsRefusedAtItsField() {
        type("bind-dockerfile", "../Dockerfile");
        marked(Button.class, "bind-save").click();
        settle();
        assertThat(marked(TextField.class, "bind-dockerfile").isInvalid()).isTrue();
    }

    @Test
    void whatKapiRefusesIsShownAtTheField() {
        type("bind-repository", "https://git.example/shop/payments.git");
        type("bind-images", "refused/by-kapi");
        marked(Button.class, "bind-save").click();
        until(() -> marked(TextField.class, "bind-images").isInvalid());
        assertThat(marked(TextField.class, "bind-images").getErrorMessage()).isEqualTo("this registry is not allowed");
    }

    @Test
    void onceSavedTheCommitsAreThere() {
        type("bind-repository", "https://git.example/shop/payments.git");
        marked(Button.class, "bind-save").click();
        until(() -> shows("commits"));
        StoredBinding stored = repositories.bindings().list().getLast();
        assertThat(stored.binding().workload().name()).isEqualTo("payments");
        repositories.bindings().remove("shop", stored.binding().workload().kind(), "payments", "payments", "");
    }

    private void type(String mark, String value) {
        test(marked(TextField.class, mark)).setValue(value);
        settle();
    }
}
