package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mosaic.contract.probe.Origin;
import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import java.util.function.Consumer;

/** What to ask, from where, and the button that asks it: enabled once what is written makes a question and the rights are there. */
class AskForm extends Div {
    private final ProbeDesk desk;
    private final Consumer<ProbeRequest> ask;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final HttpFields http;
    private final PlaceFields place;
    private final NameFields name;
    private final OriginFields origin;
    private final PlanPart plan;
    private final Button send;
    private final Button cancel;
    private boolean complete;

    AskForm(ProbeDesk desk, Consumer<ProbeRequest> ask, Runnable leave) {
        this.desk = desk;
        this.ask = ask;
        http = new HttpFields(this::changed);
        place = new PlaceFields(this::changed);
        name = new NameFields(this::changed);
        origin = new OriginFields(desk, this::changed);
        send = Buttons.marked(Buttons.strong(Glyph.ARROW, Text.of("probe.send"), this::press), "request-send");
        cancel = Buttons.marked(Buttons.plain(Glyph.STOP, Text.of("probe.cancel"), leave), "request-cancel");
        plan = new PlanPart(desk, send);
        cancel.setVisible(false);
        kind.setLabel(Text.of("probe.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Text.of("probe.kind." + one.name()));
        kind.setValue(Kind.HTTP);
        kind.getElement().setAttribute("data-test", "request-kind");
        kind.addValueChangeListener(event -> changed());
        Div buttons = new Div(send, cancel);
        buttons.addClassName("m-actions");
        Div card = new Div(kind, http, place, name, origin, buttons);
        card.addClassNames("m-card", "m-probe-form");
        add(card, plan);
        addClassName("m-probe-left");
        complete = true;
        renew();
        changed();
    }

    /** Offers the targets there are now. */
    void renew() {
        desk.targets(
                targets -> {
                    http.offer(targets);
                    place.offer(targets);
                    name.offer(targets);
                },
                failure -> add(new FailureBox(failure)));
    }

    void running(boolean runs) {
        cancel.setVisible(runs);
        plan.busy(runs);
    }

    void prefill(PastRequest past) {
        Question question = past.request().question();
        kind.setValue(
                switch (question) {
                    case Question.Http asked -> Kind.HTTP;
                    case Question.Tcp asked -> Kind.TCP;
                    case Question.Tls asked -> Kind.TLS;
                    case Question.Dns asked -> Kind.DNS;
                });
        switch (question) {
            case Question.Http asked -> http.show(asked);
            case Question.Tcp asked -> place.show(asked.host() + ":" + asked.port(), "", asked.timeoutMillis());
            case Question.Tls asked ->
                place.show(asked.host() + ":" + asked.port(), "" + asked.serverName(), asked.timeoutMillis());
            case Question.Dns asked -> name.show(asked.name(), asked.timeoutMillis());
        }
        origin.show(past.request().origin());
        changed();
    }

    /** Asks, where it may. */
    void press() {
        Origin from = origin.value();
        Question question = question();
        if (question != null && from != null) ask.accept(new ProbeRequest(from, question));
    }

    private void changed() {
        if (!complete) return; // fields tell of the values they begin with
        Kind chosen = kind.getValue();
        http.setVisible(chosen == Kind.HTTP);
        show(place, chosen == Kind.TCP || chosen == Kind.TLS);
        place.secure(chosen == Kind.TLS);
        name.setVisible(chosen == Kind.DNS);
        Question question = question();
        Origin from = origin.value();
        plan.of(question == null || from == null ? null : new ProbeRequest(from, question));
    }

    private static void show(Component part, boolean visible) {
        part.setVisible(visible);
    }

    private @org.jspecify.annotations.Nullable Question question() {
        return switch (kind.getValue()) {
            case HTTP -> http.value();
            case TCP -> place.tcp();
            case TLS -> place.tls();
            case DNS -> name.value();
        };
    }
}
