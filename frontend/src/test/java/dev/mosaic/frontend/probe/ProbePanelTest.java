package dev.mosaic.frontend.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.Origin;
import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.frontend.fake.FakeProbes;
import dev.mosaic.frontend.fake.PageTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProbePanelTest extends PageTest {
    @Autowired
    private FakeProbes kapi;

    @BeforeEach
    void enter() {
        kapi.forgetAll();
        signIn();
        open("workloads/shop/deployment/cart/requests");
        until(() -> shows("request-target") && target().getValue() != null);
    }

    @Test
    void theFirstServiceIsAskedByOnePressAndItsAnswerIsShown() {
        send();
        untilPageSays("HTTP/1.1 200 OK");
        assertThat(kapi.asked()).singleElement().satisfies(request -> {
            assertThat(request.origin()).isEqualTo(Origin.in("shop"));
            assertThat(request.question())
                    .isInstanceOfSatisfying(
                            Question.Http.class, http -> assertThat(http.url()).isEqualTo("http://cart.shop:80/"));
        });
        assertThat(page()).contains("10.1.0.4:80", "First byte", "12.0 ms", "Asked before");
    }

    @Test
    void whatIsTypedBecomesTheRequest() {
        target().setValue("https://api.example:8443");
        marked(TextField.class, "request-path").setValue("v1/things?q=1");
        marked(TextArea.class, "request-headers").setValue("Accept: text/plain\nX-Twice: one\n\nX-Twice: two");
        marked(TextArea.class, "request-body").setValue("{}");
        send();
        untilPageSays("HTTP/1.1 200 OK");
        Question.Http http = (Question.Http) kapi.asked().getFirst().question();
        assertThat(http.url()).isEqualTo("https://api.example:8443/v1/things?q=1");
        assertThat(http.headers())
                .containsExactly(
                        new Header("Accept", "text/plain"), new Header("X-Twice", "one"), new Header("X-Twice", "two"));
        assertThat(http.body()).isEqualTo("{}".getBytes());
    }

    @Test
    void aPortThatIsNamedHttpsIsAskedByTls() {
        target().setValue("cart.shop:9443");
        send();
        untilPageSays("HTTP/1.1 200 OK");
        assertThat(((Question.Http) kapi.asked().getFirst().question()).url()).startsWith("https://");
    }

    @Test
    void aHeaderThatIsNoneIsRefusedAtItsFieldAndNothingCanBeSent() {
        marked(TextArea.class, "request-headers").setValue("no colon here");
        settle();
        assertThat(marked(TextArea.class, "request-headers").isInvalid()).isTrue();
        assertThat(marked(TextArea.class, "request-headers").getErrorMessage()).contains("a colon");
        assertThat(marked(Button.class, "request-send").isEnabled()).isFalse();
    }

    @Test
    void aPressRightAfterAWordWasWrittenIsNotLost() {
        until(() -> marked(Button.class, "request-send").isEnabled());
        marked(TextField.class, "request-path").setValue("/at-once");
        test(marked(Button.class, "request-send")).click();
        until(() -> !kapi.asked().isEmpty());
        assertThat(((Question.Http) kapi.asked().getFirst().question()).url()).endsWith("/at-once");
    }

    @Test
    void aRightThatIsMissingDisablesTheButtonAndNamesItsVerb() {
        ComboBox<String> from = choice("request-namespace");
        from.setValue("platform");
        untilPageSays("You may not create pods in platform.");
        assertThat(marked(Button.class, "request-send").isEnabled()).isFalse();
        assertThat(page()).contains("kind: Role");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPageOfOthersIsShownInAFrameThatMayDoNothing() {
        send();
        until(() -> shows("body-look"));
        assertThat(page()).contains("<script>alert(1)</script>");
        RadioButtonGroup<Enum<?>> look = marked(RadioButtonGroup.class, "body-look");
        look.setValue(
                look.getListDataView().getItems().reduce((first, last) -> last).orElseThrow());
        until(() -> shows("body-page"));
        IFrame frame = marked(IFrame.class, "body-page");
        assertThat(frame.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(frame.getElement().getAttribute("srcdoc"))
                .startsWith("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'");
    }

    @Test
    void whoCancelsLeavesTheStreamAndMaySendAgain() {
        marked(TextField.class, "request-path").setValue("/silent");
        send();
        untilPageSays("Asking from shop/probe-1");
        assertThat(marked(Button.class, "request-send").isEnabled()).isFalse();
        test(marked(Button.class, "request-cancel")).click();
        untilPageSays("Cancelled");
        assertThat(kapi.left()).isOne();
        assertThat(marked(Button.class, "request-send").isEnabled()).isTrue();
    }

    @Test
    void aSecretHeaderOfBeforeIsLeftToBeFilledInAndNotSentEmpty() {
        Question.Http http = new Question.Http(
                "http://cart.shop:80/secret",
                "POST",
                List.of(new Header("Authorization", "Bearer x")),
                null,
                false,
                false,
                null,
                5000);
        kapi.remember(
                new PastRequest("old", Instant.now(), new ProbeRequest(Origin.in("shop"), http.veiled()), "401", 9000));
        open("workloads/shop/deployment/cart/pods");
        open("workloads/shop/deployment/mailer/requests");
        until(() -> shows("request-again"));
        test(marked(Button.class, "request-again")).click();
        settle();
        assertThat(kapi.asked()).isEmpty();
        assertThat(marked(TextArea.class, "request-headers").getValue()).isEqualTo("Authorization: \n");
        test(marked(Button.class, "request-forget")).click();
        until(() -> !shows("past-request"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void connectionsHandshakesAndNamesAreQuestionsOfTheirOwn() {
        RadioButtonGroup<Kind> kind = marked(RadioButtonGroup.class, "request-kind");
        kind.setValue(Kind.TCP);
        send();
        until(() -> kapi.asked().size() == 1);
        kind.setValue(Kind.TLS);
        send();
        until(() -> kapi.asked().size() == 2);
        kind.setValue(Kind.DNS);
        send();
        until(() -> kapi.asked().size() == 3);
        assertThat(kapi.asked())
                .extracting(ProbeRequest::question)
                .containsExactly(
                        new Question.Tcp("cart.shop", 80, 10_000),
                        new Question.Tls("cart.shop", 80, "", 10_000),
                        new Question.Dns("cart.shop", List.of(), 10_000));
    }

    private void send() {
        until(() -> marked(Button.class, "request-send").isEnabled());
        test(marked(Button.class, "request-send")).click();
        settle();
    }

    private ComboBox<String> target() {
        return choice("request-target");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String mark) {
        return marked(ComboBox.class, mark);
    }
}
