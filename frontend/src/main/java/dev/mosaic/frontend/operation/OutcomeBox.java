package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import dev.mosaic.frontend.widget.WhyLink;

/** How it ended: the state the pods are in now, and if it failed, why and what to do. */
class OutcomeBox extends Div {

    OutcomeBox(Operation operation, Outcome outcome) {
        Ending ending = outcome.ending();
        addClassNames("m-outcome", Tone.of(ending).css());
        getElement().setAttribute("data-test", "outcome");
        getElement().setAttribute("data-ending", ending.name());
        getElement().setAttribute("role", outcome.failure() == null ? "status" : "alert");
        Div words = new Div(new H2(Text.of(ending)), new Paragraph(words(operation.kind(), ending)));
        if (outcome.hold() != null) words.add(new Paragraph(Text.of(outcome.hold())));
        if (outcome.failure() != null) words.add(FailureBox.sentences(outcome.failure()));
        words.add(new Anchor(
                Routes.workload(operation.workload()),
                Text.of("operation.see", operation.workload().name())));
        if (ending != Ending.DONE || operation.kind() == OperationKind.EDIT)
            words.add(WhyLink.of(Routes.why(operation.workload())));
        add(new Icon(Tone.glyph(ending)), words);
    }

    /** What is so now; of a good end in the words of what was done. */
    private static String words(OperationKind kind, Ending ending) {
        return ending == Ending.DONE ? Text.of("done." + kind.name()) : Text.of("ending." + ending.name());
    }
}
