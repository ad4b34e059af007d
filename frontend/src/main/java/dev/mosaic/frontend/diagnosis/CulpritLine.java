package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.diagnosis.Culprit;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Mono;
import java.util.Locale;
import java.util.Optional;

/** The object at fault, linked where it has a page, and its field. */
class CulpritLine extends Div {

    CulpritLine(Culprit culprit, WorkloadId asked) {
        addClassName("m-culprit");
        getElement().setAttribute("data-test", "culprit");
        getElement().setAttribute("data-culprit", culprit.kind() + "/" + culprit.name());
        Span label = new Span(Text.of("why.culprit"));
        label.addClassName("m-label");
        add(label, object(culprit, asked));
        if (!culprit.field().isEmpty()) add(new Mono(culprit.field()));
    }

    private static Component object(Culprit culprit, WorkloadId asked) {
        String words = culprit.kind() + " " + name(culprit);
        return address(culprit, asked)
                .<Component>map(address -> new Anchor(address, words))
                .orElseGet(() -> new Span(words));
    }

    private static String name(Culprit culprit) {
        return culprit.namespace().isEmpty() ? culprit.name() : culprit.namespace() + "/" + culprit.name();
    }

    private static Optional<String> address(Culprit culprit, WorkloadId asked) {
        Optional<WorkloadId> workload = workload(culprit);
        if (workload.isPresent()) return workload.map(Routes::workload);
        if (!culprit.namespace().equals(asked.namespace())) return Optional.empty();
        return switch (culprit.kind()) {
            case "Service", "Ingress", "NetworkPolicy" -> Optional.of(Routes.workload(asked, "network"));
            case "Pod" -> Optional.of(Routes.workload(asked, "pods"));
            default -> Optional.empty();
        };
    }

    static Optional<WorkloadId> workload(Culprit culprit) {
        return workload(culprit.kind(), culprit.namespace(), culprit.name());
    }

    static Optional<WorkloadId> workload(String kind, String namespace, String name) {
        return Routes.kind(kind.toLowerCase(Locale.ROOT)).map(known -> new WorkloadId(namespace, known, name));
    }
}
