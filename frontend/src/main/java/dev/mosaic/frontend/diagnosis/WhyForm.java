package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What exactly does not work: by which service and port, from where, by which address; all may stay empty. */
class WhyForm extends Details {
    private final ComboBox<String> service = new ComboBox<>(Text.of("why.service"));
    private final IntegerField port = new IntegerField(Text.of("why.port"));
    private final TextField caller = new TextField(Text.of("why.caller"));
    private final TextField url = new TextField(Text.of("why.url"));
    private final CheckboxGroup<Suite> suites = new CheckboxGroup<>(Text.of("why.suites"));
    private final Paragraph wrong = new Paragraph();

    WhyForm(WhyAddress address) {
        super(Text.of("why.exactly"));
        getElement().setAttribute("data-test", "why-exactly");
        service.setAllowCustomValue(true);
        service.addCustomValueSetListener(event -> service.setValue(event.getDetail()));
        service.setClearButtonVisible(true);
        port.setMin(1);
        port.setMax(65535);
        caller.setHelperText(Text.of("why.caller.help"));
        url.setHelperText(Text.of("why.url.help"));
        suites.setItems(Suite.values());
        suites.setItemLabelGenerator(Text::of);
        suites.setHelperText(Text.of("why.suites.help"));
        wrong.addClassName("m-why-wrong");
        wrong.getElement().setAttribute("role", "alert");
        mark("why-service", service.getElement());
        mark("why-port", port.getElement());
        mark("why-caller", caller.getElement());
        mark("why-url", url.getElement());
        mark("why-suites", suites.getElement());
        Div fields = new Div(service, port, caller, url, suites);
        fields.addClassName("m-why-fields");
        add(fields, wrong);
        fill(address);
    }

    private static void mark(String name, com.vaadin.flow.dom.Element element) {
        element.setAttribute("data-test", name);
    }

    void fill(WhyAddress address) {
        if (!address.service().isEmpty()) service.setItems(address.service());
        service.setValue(address.service().isEmpty() ? null : address.service());
        port.setValue(address.port() == 0 ? null : address.port());
        caller.setValue(address.caller());
        url.setValue(address.url());
        suites.setValue(Set.copyOf(address.suites()));
        setOpened(!address.isPlain());
    }

    /** What leads to the workload is offered; the one that is written stays. */
    void offer(Network network) {
        String chosen = service.getValue();
        service.setItems(network.services().stream().map(ServiceRoute::name).toList());
        service.setValue(chosen);
    }

    WhyAddress address() {
        return new WhyAddress(
                Objects.requireNonNullElse(service.getValue(), "").strip(),
                Objects.requireNonNullElse(port.getValue(), 0),
                caller.getValue().strip(),
                url.getValue().strip(),
                Arrays.stream(Suite.values())
                        .filter(suites.getValue()::contains)
                        .toList());
    }

    /** Empty, and told at the fields, where they make no question. */
    Optional<Complaint> complaint(WorkloadId id) {
        wrong.setText("");
        try {
            return Optional.of(address().of(id));
        } catch (IllegalArgumentException e) {
            wrong.setText(Spoken.of(String.valueOf(e.getMessage())));
            setOpened(true);
            return Optional.empty();
        }
    }
}
