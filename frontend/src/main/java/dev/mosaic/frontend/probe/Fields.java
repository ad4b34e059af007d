package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the fields of all four questions share. */
final class Fields {
    private static final int USUAL_SECONDS = 10;

    private Fields() {}

    static IntegerField seconds(Runnable changed) {
        IntegerField field = new IntegerField(Text.of("probe.timeout"));
        field.setValue(USUAL_SECONDS);
        field.setMin(1);
        field.setMax(60);
        field.setStepButtonsVisible(true);
        field.setWidth("9rem");
        field.addValueChangeListener(event -> changed.run());
        field.getElement().setAttribute("data-test", "request-timeout");
        return field;
    }

    static int millis(IntegerField field) {
        return field.getValue() == null ? USUAL_SECONDS * 1000 : field.getValue() * 1000;
    }

    /** Chosen from what there is, or typed. */
    static ComboBox<String> choice(String key, String test, Runnable changed) {
        ComboBox<String> field = new ComboBox<>(Text.of(key));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        field.addValueChangeListener(event -> changed.run());
        field.setItems(List.of());
        field.setWidthFull();
        field.getElement().setAttribute("data-test", test);
        return field;
    }

    /** Offers other items and keeps what is chosen. */
    static void offer(ComboBox<String> field, List<String> items) {
        if (field.getListDataView().getItems().toList().equals(items)) return;
        String chosen = field.getValue();
        field.setItems(items);
        if (chosen != null) field.setValue(chosen);
        else if (!items.isEmpty()) field.setValue(items.getFirst());
    }

    /** As it is typed: host and port. */
    static String place(ProbeTarget target) {
        String host = target.host().contains(":") ? "[" + target.host() + "]" : target.host();
        return host + ":" + target.port();
    }

    /** The value, or null and the rule beside the field that breaks it. */
    static <T> @Nullable T checked(HasValidation field, Supplier<T> value) {
        try {
            T made = value.get();
            field.setInvalid(false);
            return made;
        } catch (IllegalArgumentException e) {
            field.setErrorMessage(Spoken.of(String.valueOf(e.getMessage())));
            field.setInvalid(true);
            return null;
        }
    }
}
