package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.contract.probe.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name to look up. */
class NameFields extends Div {
    private final ComboBox<String> name;
    private final IntegerField seconds;

    NameFields(Runnable changed) {
        name = Fields.choice("probe.name", "request-name", changed);
        seconds = Fields.seconds(changed);
        addClassName("m-form");
        add(name, seconds);
    }

    void offer(List<ProbeTarget> targets) {
        Fields.offer(name, targets.stream().map(ProbeTarget::host).distinct().toList());
    }

    void show(String asked, int timeoutMillis) {
        name.setValue(asked);
        seconds.setValue(Math.max(1, timeoutMillis / 1000));
    }

    @Nullable
    Question value() {
        String asked = name.getValue();
        if (asked == null) return null;
        return Fields.checked(name, () -> new Question.Dns(asked.strip(), null, Fields.millis(seconds)));
    }
}
