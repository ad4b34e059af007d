package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.identity.IdentityApi;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.RightsNote;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** What the person at the page may do to a workload, and a note of what not. Nothing is refused before it is known. */
@SpringComponent
@Scope("prototype")
class Abilities {
    private final IdentityApi identities;
    private final Wire wire;
    private final Div note = new Div();
    private List<RightAnswer> answers = List.of();

    Abilities(IdentityApi identities, Wire wire) {
        this.identities = identities;
        this.wire = wire;
        note.addClassName("m-abilities");
    }

    Div note() {
        return note;
    }

    /** Asks, and tells {@code known} once the answer is there. */
    void of(WorkloadId id, Runnable known) {
        answers = List.of();
        note.removeAll();
        List<Right> rights = new ArrayList<>(List.of(patch(id)));
        if (id.kind() != WorkloadKind.DAEMONSET) rights.add(scale(id));
        wire.ask(
                () -> identities.rights(rights),
                found -> {
                    answers = found;
                    if (found.stream().anyMatch(answer -> !answer.allowed())) note.add(missing(found));
                    known.run();
                },
                failure -> known.run());
    }

    /** Marked apart from the note in a plan, which may stand on the same page. */
    private static RightsNote missing(List<RightAnswer> answers) {
        RightsNote missing = new RightsNote(answers);
        missing.getElement().setAttribute("data-test", "missing-rights");
        return missing;
    }

    boolean mayPatch(WorkloadId id) {
        return may(patch(id));
    }

    boolean mayScale(WorkloadId id) {
        return may(scale(id));
    }

    private boolean may(Right right) {
        return answers.stream().filter(answer -> answer.right().equals(right)).allMatch(RightAnswer::allowed);
    }

    private static Right patch(WorkloadId id) {
        return Right.on(id, "patch");
    }

    private static Right scale(WorkloadId id) {
        return new Right("patch", "apps", id.kind().resource() + "/scale", id.namespace(), id.name());
    }
}
