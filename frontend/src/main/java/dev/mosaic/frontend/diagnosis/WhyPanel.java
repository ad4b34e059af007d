package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.WorkloadPanel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BaseJsonNode;

/** The tab Why?: the question, what came of it, and beside each other the trees and the answers. */
class WhyPanel implements WorkloadPanel, WhyTools.Acts {
    private final WhyDesk desk;
    private final Div content = new Div();
    private final WhyForm form;
    private final WhyTools tools = new WhyTools(this);
    private final WhyBoard board;
    private final Pace pace = new Pace();
    private Run run;
    private @Nullable Runnable leave;

    WhyPanel(WhyDesk desk) {
        this.desk = desk;
        QueryParameters address = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        form = new WhyForm(WhyAddress.of(address));
        run = Run.of(Complaint.of(desk.id()));
        board = new WhyBoard(desk);
        content.addClassName("m-why");
        content.getElement().setAttribute("data-test", "why");
        Paragraph intro = new Paragraph(Text.of("why.intro"));
        intro.addClassName("m-muted");
        Div card = new Div(intro, tools, form);
        card.addClassName("m-card");
        content.add(card, board);
        desk.services(form::offer);
        desk.trees(board::trees, board::failed);
        content.addAttachListener(event -> arrive());
        draw();
    }

    /** An address that wants its question asked is heeded whenever the tab is opened by it. */
    private void arrive() {
        QueryParameters address = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        if (address.getSingleParameter(Routes.ASK).isEmpty()) return;
        form.fill(WhyAddress.of(address));
        pace.all();
        ask();
    }

    @Override
    public Component content() {
        return content;
    }

    /** What was found stays as it was found, until it is asked again. */
    @Override
    public void show(WorkloadDetail detail) {}

    @Override
    public void all() {
        boolean rest = pace.isSlow() && pace.mayGoOn(run.steps().size());
        pace.all();
        if (rest) draw();
        else ask();
    }

    @Override
    public void step() {
        if (pace.isSlow()) pace.next(run.steps().size());
        else {
            pace.first();
            if (run.conclusion() == null) ask();
        }
        draw();
    }

    @Override
    public void back() {
        pace.back(run.steps().size());
        draw();
    }

    @Override
    public void leave() {
        Runnable going = leave;
        leave = null;
        if (going != null) going.run();
        draw();
    }

    @Override
    public void redraw() {
        draw();
    }

    private void ask() {
        if (leave != null) return;
        form.complaint(desk.id()).ifPresent(complaint -> {
            address();
            run = Run.of(complaint);
            board.begin();
            leave = desk.ask(complaint, this::told, this::failed);
            draw();
        });
    }

    private void told(DiagnosisEvent event) {
        switch (event) {
            case DiagnosisEvent.Checked step -> run = run.with(step, board.trees());
            case DiagnosisEvent.Concluded end -> {
                leave = null;
                run = run.with(end);
                Runs.here().keep(run);
            }
            case DiagnosisEvent.Failed failed -> failed(failed.failure());
            case DiagnosisEvent.Quiet quiet -> {}
        }
        draw();
    }

    private void failed(Failure why) {
        leave = null;
        board.failed(why);
        draw();
    }

    private void draw() {
        boolean running = leave != null;
        int steps = run.steps().size();
        tools.show(running, steps > 0, pace.isSlow(), pace.mayGoOn(steps));
        board.show(pace.of(run), running, tools.whole());
    }

    /** The question stands in the address, so that it can be shared; that it is to be asked at once does not. */
    private void address() {
        Location here =
                new Location(Routes.workload(desk.id(), "why"), form.address().parameters());
        UI.getCurrent().getPage().getHistory().replaceState((BaseJsonNode) null, here);
    }
}
