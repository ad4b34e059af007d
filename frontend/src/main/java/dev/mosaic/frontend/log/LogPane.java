package dev.mosaic.frontend.log;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.frontend.text.Text;
import java.util.List;

/**
 * The lines. The browser keeps the newest 12,000, draws what is in sight, and says when it has taken a batch; whoever scrolls up holds
 * the stream.
 */
@Tag("mosaic-logs")
@JsModule("context://mosaic/logs.js")
class LogPane extends Component {
    /** On a first visit the page may say something before the browser has read what the element is. */
    private static final String DEFINED = "customElements.whenDefined('mosaic-logs').then(() => ";

    LogPane() {
        getElement().setAttribute("data-test", "logs");
        getElement().setAttribute("label", Text.of("logs.label"));
        getElement().setAttribute("rest", Text.of("logs.rest"));
        getElement().setAttribute("link", Text.of("logs.link"));
    }

    void add(List<LogEvent> events) {
        getElement().executeJs(DEFINED + "this.take($0))", LogRows.of(events));
    }

    void clear(LogChoice choice) {
        getElement()
                .callJsFunction("clear", choice.at() == null ? "" : choice.at().toString(), choice.from());
    }

    /** All events there are; those told before move where they belong now. */
    void tell(List<ObjectEvent> events) {
        getElement().executeJs(DEFINED + "this.tell($0))", EventRows.of(events));
    }

    void toEnd() {
        getElement().executeJs(DEFINED + "this.toEnd())");
    }

    void look(String what, boolean on) {
        getElement().setAttribute(what, on);
    }

    void onTaken(ComponentEventListener<Taken> listener) {
        addListener(Taken.class, listener);
    }

    void onHold(ComponentEventListener<Hold> listener) {
        addListener(Hold.class, listener);
    }

    void onChosen(ComponentEventListener<Chosen> listener) {
        addListener(Chosen.class, listener);
    }

    /** The browser has drawn what it was given. */
    @DomEvent("m-taken")
    public static class Taken extends ComponentEvent<LogPane> {
        public Taken(LogPane source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Somebody looks at older lines. */
    @DomEvent("m-hold")
    public static class Hold extends ComponentEvent<LogPane> {
        public Hold(LogPane source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Somebody points at one line. */
    @DomEvent("m-chosen")
    public static class Chosen extends ComponentEvent<LogPane> {
        private final String at;
        private final String from;

        public Chosen(
                LogPane source,
                boolean fromClient,
                @EventData("event.detail.at") String at,
                @EventData("event.detail.from") String from) {
            super(source, fromClient);
            this.at = at;
            this.from = from;
        }

        String at() {
            return at;
        }

        String from() {
            return from;
        }
    }
}
