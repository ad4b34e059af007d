package dev.mosaic.frontend.cluster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.identity.Me;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.RightsNote;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is looking, and what they may do everywhere; for what is missing, the Role that would grant it. */
class PersonCard extends Div {

    PersonCard(Optional<Me> me) {
        addClassName("m-card");
        getElement().setAttribute("data-test", "person");
        add(new H2(Text.of("cluster.me")));
        me.ifPresent(this::who);
    }

    /** What the acts and pages of Mosaic need, asked for the whole cluster. */
    static List<Right> asked() {
        Stream<Right> workloads = Stream.of("deployments", "statefulsets", "daemonsets")
                .flatMap(kind -> Stream.of("list", "patch").map(verb -> new Right(verb, "apps", kind, "", "")));
        Stream<Right> others = Stream.of(
                new Right("list", "", "pods", "", ""),
                new Right("delete", "", "pods", "", ""),
                new Right("list", "", "nodes", "", ""));
        return Stream.concat(workloads, others).toList();
    }

    void show(List<RightAnswer> answers) {
        Paragraph title = new Paragraph(Text.of("cluster.rights.everywhere"));
        title.addClassName("m-muted");
        add(title);
        answers.stream().filter(RightAnswer::allowed).forEach(answer -> add(held(answer.right())));
        if (answers.stream().anyMatch(answer -> !answer.allowed())) add(new RightsNote(answers));
        add(new CommandBlock(Purpose.CAN_I, "kubectl", "auth", "can-i", "--list"));
    }

    void refused(Failure failure) {
        add(new FailureBox(failure));
    }

    private void who(Me me) {
        Div groups = new Div();
        groups.addClassName("m-labels");
        me.groups().forEach(group -> groups.add(new Mono(group)));
        add(Card.row("cluster.user", new Mono(me.name())), Card.row("cluster.groups", groups));
    }

    private static Div held(Right right) {
        Div row = new Div(new Icon(Glyph.CHECK), new Span(right.verb()), new Mono(right.resource()));
        row.addClassNames("m-held", Tone.GOOD.css());
        return row;
    }
}
