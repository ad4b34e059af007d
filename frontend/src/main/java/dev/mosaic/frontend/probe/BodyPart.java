package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mosaic.contract.probe.Reply;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.util.ArrayList;
import java.util.List;

/** The body of a response, never as part of this page: as text, as bytes, or as a page in a frame that may do nothing. */
class BodyPart extends Div {
    /** Nothing is loaded, nothing runs, no form is sent: by the frame's own policy, besides the sandbox around it. */
    private static final String NOTHING = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            + "style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">";

    private final BodyText text;
    private final Div shown = new Div();

    BodyPart(Reply reply) {
        text = new BodyText(reply);
        addClassName("m-probe-body");
        Span size = new Span(size(reply));
        size.addClassName("m-muted");
        RadioButtonGroup<Look> look = new RadioButtonGroup<>();
        look.setAriaLabel(Text.of("probe.body.look"));
        look.setItems(looks());
        look.setItemLabelGenerator(one -> Text.of("probe.body." + one.name()));
        look.getElement().setAttribute("data-test", "body-look");
        look.addValueChangeListener(event -> show(event.getValue()));
        Div tools = new Div(look, size);
        tools.addClassName("m-probe-body-tools");
        add(tools);
        if (reply.cut()) add(cut(reply));
        add(shown);
        look.setValue(looks().getFirst());
        if (reply.body().length == 0) {
            look.setVisible(false);
            shown.setText(Text.of("probe.body.empty"));
        }
    }

    private enum Look {
        PRETTY,
        TEXT,
        HEX,
        PAGE
    }

    private List<Look> looks() {
        List<Look> looks = new ArrayList<>();
        if (text.isJson()) looks.add(Look.PRETTY);
        if (!text.isBinary()) looks.add(Look.TEXT);
        looks.add(Look.HEX);
        if (text.isPage()) looks.add(Look.PAGE);
        return looks;
    }

    private void show(Look look) {
        shown.removeAll();
        shown.add(
                switch (look) {
                    case PRETTY -> raw(text.pretty());
                    case TEXT -> raw(text.text());
                    case HEX -> raw(text.hex());
                    case PAGE -> page();
                });
    }

    private static Component raw(String words) {
        Pre raw = new Pre(words);
        raw.addClassNames("m-raw", "m-probe-raw");
        raw.getElement().setAttribute("data-test", "body");
        raw.getElement().setAttribute("tabindex", "0");
        return raw;
    }

    /** An empty sandbox forbids scripts, forms, and to count as this origin. */
    private Component page() {
        IFrame frame = new IFrame();
        frame.getElement().setAttribute("sandbox", "");
        frame.getElement().setAttribute("referrerpolicy", "no-referrer");
        frame.getElement().setAttribute("srcdoc", NOTHING + text.text());
        frame.getElement().setAttribute("title", Text.of("probe.body.frame"));
        frame.getElement().setAttribute("data-test", "body-page");
        frame.addClassName("m-probe-frame");
        Span note = new Span(Text.of("probe.body.sandbox"));
        note.addClassName("m-muted");
        return new Div(note, frame);
    }

    private static Div cut(Reply reply) {
        Div note = new Div(new Icon(Glyph.INFO), new Span(Text.of("probe.body.cut", Text.number(reply.body().length))));
        note.addClassNames("m-note", Tone.WARN.css());
        note.getElement().setAttribute("data-test", "body-cut");
        return note;
    }

    private static String size(Reply reply) {
        String type = reply.header("content-type");
        String size = reply.length() >= 0 && reply.length() != reply.body().length
                ? Text.of("probe.body.of", Text.number(reply.body().length), Text.number(reply.length()))
                : Text.of("probe.body.size", Text.number(reply.body().length));
        String how = reply.chunked() ? " · chunked" : "";
        return (type.isEmpty() ? size : type + " · " + size) + how;
    }
}
