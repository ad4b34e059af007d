package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A host and a port, and for TLS the name that is asked for. */
class PlaceFields extends Div {
    private final ComboBox<String> place;
    private final TextField serverName = new TextField(Text.of("probe.servername"));
    private final IntegerField seconds;

    PlaceFields(Runnable changed) {
        place = Fields.choice("probe.place", "request-place", changed);
        seconds = Fields.seconds(changed);
        serverName.setHelperText(Text.of("probe.servername.help"));
        serverName.setWidthFull();
        serverName.addValueChangeListener(event -> changed.run());
        addClassName("m-form");
        add(place, serverName, seconds);
    }

    void offer(List<ProbeTarget> targets) {
        Fields.offer(
                place,
                targets.stream()
                        .filter(one -> one.protocol().equals("TCP"))
                        .map(Fields::place)
                        .distinct()
                        .toList());
    }

    void secure(boolean tls) {
        serverName.setVisible(tls);
    }

    void show(String where, String name, int timeoutMillis) {
        place.setValue(where);
        serverName.setValue(name);
        seconds.setValue(Math.max(1, timeoutMillis / 1000));
    }

    @Nullable
    Question tcp() {
        return made((host, port) -> new Question.Tcp(host, port, Fields.millis(seconds)));
    }

    @Nullable
    Question tls() {
        return made((host, port) -> new Question.Tls(host, port, serverName.getValue(), Fields.millis(seconds)));
    }

    private @Nullable Question made(BiFunction<String, Integer, Question> question) {
        String where = place.getValue();
        if (where == null) return null;
        return Fields.checked(place, () -> {
            int colon = where.lastIndexOf(':');
            if (colon < 1 || !where.substring(colon + 1).matches("\\d{1,5}"))
                throw new IllegalArgumentException("port must be 1 to 65535");
            String host = where.substring(0, colon).replaceAll("^\\[|\\]$", "");
            return question.apply(host, Integer.parseInt(where.substring(colon + 1)));
        });
    }
}
