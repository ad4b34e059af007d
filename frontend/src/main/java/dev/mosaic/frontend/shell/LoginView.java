package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.kapi.Door;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

/** Asks for a Kubernetes token and shows how to make one. */
@Route(value = Routes.LOGIN, autoLayout = false)
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Door door;
    private final SignIn who;
    private final PasswordField token = new PasswordField(Text.of("login.token"));
    private final Button enter = Buttons.strong(Glyph.ARROW, Text.of("login.enter"), this::enter);
    private final Div answer = new Div();
    private String next = "";

    LoginView(Door door, SignIn who, @Value("${mosaic.mode:in-cluster}") String mode) {
        this.door = door;
        this.who = who;
        addClassName("m-login");
        token.setWidthFull();
        token.setAutofocus(true);
        token.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        token.getElement().setAttribute("data-test", "login-token");
        Buttons.marked(enter, "login-enter").setWidthFull();
        enter.addClickShortcut(Key.ENTER);
        Div card = card();
        if (mode.equals("playground")) card.addComponentAsFirst(playground());
        add(card);
    }

    @Override
    public String getPageTitle() {
        return Text.page("login.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        next = parameter(event, "next").map(Routes::after).orElse(Routes.HOME);
        if (who.me().isPresent()) event.forwardTo(next);
        else parameter(event, "why").ifPresent(this::explain);
    }

    private void explain(String why) {
        if (!why.equals(Routes.EXPIRED) && !why.equals(Routes.WRONG_KEY) && !why.equals(Routes.AWAY)) return;
        Div note = new Div(new Icon(Glyph.INFO), new Span(Text.of("login." + why)));
        note.addClassNames("m-note", Tone.WARN.css());
        note.getElement().setAttribute("data-test", "login-why");
        answer.add(note);
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private Div card() {
        Span mark = new Span();
        mark.addClassName("m-mark");
        Div card = new Div(
                mark, new H1(Text.of("login.title")), new Paragraph(Text.of("login.text")), token, answer, enter);
        card.addClassName("m-card");
        if (door.hasKey()) card.add(new Paragraph(Text.of("login.local")));
        else card.add(new Paragraph(Text.of("login.how")), command());
        return card;
    }

    private static CommandBlock command() {
        return new CommandBlock(Purpose.CREATE_TOKEN, "kubectl", "-n", "mosaic", "create", "token", "mosaic-user");
    }

    private static Div playground() {
        Div label = new Div(Text.of("mode.playground"));
        label.addClassName("m-mode");
        return label;
    }

    private void enter() {
        String value = token.getValue().strip();
        token.setInvalid(value.isEmpty());
        token.setErrorMessage(Text.of("login.empty"));
        if (value.isEmpty()) return;
        try {
            door.enter(value, who); // on the request's own thread: only there the session can get a new id
            open();
        } catch (RuntimeException e) {
            refuse(Failures.of(e));
        }
    }

    private void open() {
        Sessions.renew();
        getUI().ifPresent(ui -> ui.getPage().setLocation(next.isEmpty() ? "." : next));
    }

    private void refuse(Failure failure) {
        token.focus();
        answer.removeAll();
        answer.add(new FailureBox(failure));
    }
}
