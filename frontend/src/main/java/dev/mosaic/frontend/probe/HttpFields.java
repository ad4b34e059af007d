package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.HttpVersion;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.frontend.text.Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request by HTTP: method, whom, path, and behind a fold headers, body and manners. */
class HttpFields extends Div {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final ComboBox<String> method;
    private final ComboBox<String> target;
    private final TextField path = new TextField(Text.of("probe.path"));
    private final TextArea headers = new TextArea(Text.of("probe.headers"));
    private final TextArea body = new TextArea(Text.of("probe.body"));
    private final Checkbox follow = new Checkbox(Text.of("probe.follow"));
    private final Checkbox unverified = new Checkbox(Text.of("probe.unverified"));
    private final Select<HttpVersion> protocol = new Select<>();
    private final IntegerField seconds;
    private final Details more;
    private final Map<String, ProbeTarget> known = new HashMap<>();

    HttpFields(Runnable changed) {
        method = Fields.choice("probe.method", "request-method", changed);
        target = Fields.choice("probe.target", "request-target", changed);
        seconds = Fields.seconds(changed);
        method.setItems(METHODS);
        method.setValue("GET");
        method.setWidth("8.5rem");
        target.setHelperText(Text.of("probe.target.help"));
        path.setValue("/");
        marked(path, "request-path").addValueChangeListener(event -> changed.run());
        lines(headers, "request-headers", changed);
        headers.setPlaceholder("Accept: application/json");
        lines(body, "request-body", changed);
        manners(changed);
        Div manners = new Div(protocol, seconds, follow, unverified);
        manners.addClassName("m-probe-manners");
        Div hidden = new Div(headers, body, manners);
        hidden.addClassName("m-form");
        more = new Details(Text.of("probe.more"), hidden);
        more.getElement().setAttribute("data-test", "request-more");
        Div line = new Div(method, target);
        line.addClassName("m-probe-line");
        add(line, path, more);
        addClassName("m-form");
    }

    private void manners(Runnable changed) {
        protocol.setLabel(Text.of("probe.protocol"));
        protocol.setItems(HttpVersion.values());
        protocol.setItemLabelGenerator(Text::of);
        protocol.setValue(HttpVersion.AUTO);
        protocol.addValueChangeListener(event -> changed.run());
        follow.addValueChangeListener(event -> changed.run());
        follow.getElement().setAttribute("data-test", "request-follow");
        unverified.addValueChangeListener(event -> changed.run());
        unverified.getElement().setAttribute("data-test", "request-unverified");
    }

    void offer(List<ProbeTarget> targets) {
        targets.stream().filter(one -> one.protocol().equals("TCP")).forEach(one -> known.put(Fields.place(one), one));
        Fields.offer(
                target,
                targets.stream()
                        .filter(one -> one.protocol().equals("TCP"))
                        .map(Fields::place)
                        .distinct()
                        .toList());
        target.setRenderer(TargetLine.renderer(known));
    }

    /** Null where it makes none; then the field that is wrong says so. */
    @Nullable
    Question value() {
        if (target.getValue() == null) return null;
        List<Header> lines = Fields.checked(headers, () -> HeaderLines.read(headers.getValue()));
        if (lines == null) return null;
        if (Fields.checked(headers, () -> http("http://host/", "GET", lines)) == null) return null;
        if (Fields.checked(method, () -> http("http://host/", method.getValue(), List.of())) == null) return null;
        return Fields.checked(target, () -> http(url(), method.getValue(), lines));
    }

    void show(Question.Http asked) {
        URI uri = URI.create(asked.url());
        String rest = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        boolean usual = "http".equals(uri.getScheme()) && known.containsKey(uri.getRawAuthority());
        target.setValue(usual ? uri.getRawAuthority() : uri.getScheme() + "://" + uri.getRawAuthority());
        path.setValue(rest.isEmpty() ? "/" : rest);
        method.setValue(asked.method());
        headers.setValue(History.headers(asked));
        body.setValue(new String(asked.body(), StandardCharsets.UTF_8));
        follow.setValue(asked.follow());
        unverified.setValue(asked.unverified());
        protocol.setValue(asked.protocol());
        seconds.setValue(Math.max(1, asked.timeoutMillis() / 1000));
        if (!asked.headers().isEmpty() || asked.body().length > 0) more.setOpened(true);
    }

    /** What is typed with a scheme is taken as it is; else TLS is guessed by the port. */
    private String url() {
        String whom = target.getValue().strip();
        String rest = path.getValue().strip();
        String slash = rest.startsWith("/") || rest.isEmpty() ? "" : "/";
        if (whom.contains("://")) return whom.replaceFirst("/$", "") + slash + rest;
        return (TargetLine.speaksTls(whom, known.get(whom)) ? "https://" : "http://") + whom + slash + rest;
    }

    private Question.Http http(String url, @Nullable String verb, List<Header> lines) {
        return new Question.Http(
                url,
                verb,
                lines,
                body.getValue().getBytes(StandardCharsets.UTF_8),
                follow.getValue(),
                unverified.getValue(),
                protocol.getValue(),
                Fields.millis(seconds));
    }

    private static TextField marked(TextField field, String test) {
        field.setWidthFull();
        field.addClassName("m-code-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setAttribute("data-test", test);
        return field;
    }

    private static void lines(TextArea field, String test, Runnable changed) {
        field.setWidthFull();
        field.setMinRows(2);
        field.addClassName("m-code-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setAttribute("spellcheck", "false");
        field.getElement().setAttribute("data-test", test);
        field.addValueChangeListener(event -> changed.run());
    }
}
