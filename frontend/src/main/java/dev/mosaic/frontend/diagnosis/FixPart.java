package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.manifest.Edit;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.DiffView;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Planning;
import java.util.List;

/** What would mend it, as a difference; of a workload it can be applied as any edit is, of other objects by its command. */
class FixPart extends Div {
    private final WhyDesk desk;
    private final Fix fix;
    private final Div plan = new Div();

    FixPart(WhyDesk desk, Fix fix) {
        this.desk = desk;
        this.fix = fix;
        addClassName("m-fix");
        getElement().setAttribute("data-test", "fix");
        add(new H3(Text.of("why.fix", fix.kind(), fix.name())), new DiffView(fix.difference()));
        add(new CommandBlock(List.of(fix.command())));
        CulpritLine.workload(fix.kind(), fix.namespace(), fix.name())
                .ifPresentOrElse(this::offer, () -> add(new Paragraph(Text.of("why.fix.byhand", fix.kind()))));
    }

    private void offer(WorkloadId id) {
        Button open = Buttons.marked(Buttons.plain(Glyph.EDIT, Text.of("why.fix.open"), () -> plan(id)), "fix-plan");
        open.setDisableOnClick(true);
        add(open, plan);
    }

    /** The object is read as it is now; kapi refuses where what the fix was made of is there no more. */
    private void plan(WorkloadId id) {
        desk.wire().ask(() -> edit(id), this::show, failure -> {
            plan.removeAll();
            plan.add(new FailureBox(failure));
        });
    }

    private Edit edit(WorkloadId id) {
        String now = desk.manifests().read(id.namespace(), id.kind(), id.name()).yaml();
        return new Edit(id, now, Patched.of(now, fix.patch()), OnFailure.RETURN_TO_LAST_GOOD);
    }

    private void show(Edit edit) {
        Planning<Edit> planning = new Planning<>(
                desk.wire(),
                wanted -> desk.manifests().plan(wanted).plan(),
                desk.manifests()::perform,
                press -> Buttons.marked(Buttons.strong(Glyph.ARROW, Text.of("why.fix.apply"), press), "fix-apply"));
        plan.removeAll();
        plan.add(planning.panel(), planning.button());
        planning.of(edit);
    }
}
