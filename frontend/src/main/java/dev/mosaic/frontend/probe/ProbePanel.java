package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.probe.ProbeEvent;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Requests tab: what to ask and from where, what came of it, what it takes by hand, and what was asked before. */
class ProbePanel implements WorkloadPanel {
    private final ProbeDesk desk;
    private final Div content = new Div();
    private final Div outcome = new Div();
    private final AskForm form;
    private final HistoryCard history;
    private List<Pod> pods;
    private @Nullable Runnable leave;

    ProbePanel(ProbeDesk desk, List<Pod> pods) {
        this.desk = desk;
        this.pods = pods;
        form = new AskForm(desk, this::ask, this::cancel);
        history = new HistoryCard(form::prefill, this::again, this::forget);
        content.addClassName("m-probe");
        content.getElement().setAttribute("data-test", "requests");
        outcome.addClassName("m-probe-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.add(new Waiting());
        Div right = new Div(outcome, history);
        right.addClassName("m-probe-right");
        content.add(form, right);
        readHistory();
    }

    @Override
    public Component content() {
        return content;
    }

    /** Nothing of what is written here changes under a person's hands; other pods are offered. */
    @Override
    public void show(WorkloadDetail detail) {
        boolean same = addresses(pods).equals(addresses(detail.pods()));
        pods = detail.pods();
        if (!same) form.renew();
    }

    private static List<String> addresses(List<Pod> pods) {
        return pods.stream().map(Pod::ip).toList();
    }

    private void ask(ProbeRequest request) {
        form.running(true);
        show(new Waiting("probe.preparing", request.origin().namespace()));
        leave = desk.ask(request, event -> told(event, request), this::failed);
    }

    private void told(ProbeEvent event, ProbeRequest request) {
        switch (event) {
            case ProbeEvent.Preparing preparing -> show(new Waiting("probe.preparing", preparing.where()));
            case ProbeEvent.Asking asking -> show(new Waiting("probe.asking", asking.where()));
            case ProbeEvent.Answered answered -> {
                done(new AnswerCard(request, answered.answer(), answered.overheadMicros()));
                readHistory();
            }
            case ProbeEvent.Failed failed -> failed(failed.failure());
            case ProbeEvent.Quiet quiet -> {}
        }
    }

    private void failed(Failure failure) {
        done(new FailureBox(failure));
    }

    private void cancel() {
        if (leave != null) leave.run();
        done(new Waiting("probe.cancelled", ""));
    }

    private void done(Component what) {
        leave = null;
        form.running(false);
        show(what);
    }

    private void show(Component what) {
        outcome.removeAll();
        outcome.add(what);
    }

    private void readHistory() {
        desk.history(history::show, failure -> {});
    }

    /** One whose secret headers were not kept has to be completed first. */
    private void again(PastRequest past) {
        form.prefill(past);
        if (!History.lacksSecrets(past.request())) form.press();
    }

    private void forget(PastRequest past) {
        desk.forget(past.id(), this::readHistory, this::failed);
    }
}
