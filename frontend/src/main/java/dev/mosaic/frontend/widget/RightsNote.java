package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Names each missing right by verb and resource, and shows the Role that would grant it. */
public final class RightsNote extends Div {

    public RightsNote(List<RightAnswer> answers) {
        addClassNames("m-rights", Tone.WARN.css());
        getElement().setAttribute("data-test", "rights");
        answers.stream().filter(answer -> !answer.allowed()).forEach(answer -> add(row(answer)));
    }

    /** All missing rights in one sentence, for a tooltip; empty when none is missing. */
    public static String sentence(List<RightAnswer> answers) {
        return answers.stream()
                .filter(answer -> !answer.allowed())
                .map(answer -> words(answer.right()))
                .collect(Collectors.joining(" "));
    }

    private static Div row(RightAnswer answer) {
        Pre yaml = new Pre(answer.role());
        Div role = new Div(yaml, new CopyButton(answer.role()));
        role.addClassName("m-command");
        Details details = new Details(Text.of("rights.role"), role);
        Div words = new Div(new Icon(Glyph.LOCK), new Span(words(answer.right())));
        return new Div(words, details);
    }

    private static String words(Right right) {
        String where = right.namespace().isEmpty() ? Text.of("rights.cluster") : right.namespace();
        return Text.of("rights.missing", right.verb(), right.resource(), where);
    }
}
