package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.frontend.text.Text;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The tick of people who go on though they were warned; asked for anew when they are warned of something else. */
public final class Consent extends Checkbox {
    private Set<WarningId> asked = Set.of();

    public Consent(Runnable changed) {
        super(Text.of("plan.consent"));
        addClassName("m-consent");
        getElement().setAttribute("data-test", "consent");
        setVisible(false);
        addValueChangeListener(event -> changed.run());
    }

    /** Shown only where one of these wants it. */
    public void ask(Collection<Warning> warnings) {
        Set<WarningId> wanting = new TreeSet<>();
        warnings.stream().map(Warning::id).filter(WarningId::wantsConsent).forEach(wanting::add);
        if (!asked.containsAll(wanting)) setValue(false);
        asked = wanting;
        setVisible(!wanting.isEmpty());
    }

    /** Whether nothing more is to be said. */
    public boolean given() {
        return asked.isEmpty() || Boolean.TRUE.equals(getValue());
    }
}
