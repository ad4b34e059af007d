package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.mosaic.contract.operation.OperationEvent.RolloutSeen;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Explanation;

/** How far the new pods are, and the first cause if it goes badly. */
class RolloutCard extends Div {
    private final ProgressBar bar = new ProgressBar(0, 1);
    private final Span numbers = new Span();
    private final Div health = new Div();
    private final Div why = new Div();

    RolloutCard() {
        addClassName("m-card");
        getElement().setAttribute("data-test", "rollout");
        numbers.addClassName("m-muted");
        health.addClassName("m-line");
        Div head = new Div(new H2(Text.of("operation.rollout")), numbers);
        head.addClassName("m-line");
        bar.getElement().setAttribute("aria-label", Text.of("operation.rollout"));
        add(head, bar, health, why);
        setVisible(false);
    }

    void show(RolloutSeen seen) {
        Rollout rollout = seen.rollout();
        setVisible(true);
        numbers.setText(Text.of("operation.pods", rollout.updated(), rollout.available(), rollout.desired()));
        bar.setValue(part(rollout));
        health.removeAll();
        health.add(Chip.of(seen.health()));
        explain(seen.health());
    }

    private void explain(Health now) {
        why.removeAll();
        why.setVisible(!Chip.reason(now).isEmpty());
        if (!why.isVisible()) return;
        Explanation explanation = new Explanation(now);
        explanation.getElement().setAttribute("data-test", "rollout-reason");
        why.add(explanation);
    }

    /** Half for being of the newest revision, half for being available. */
    private static double part(Rollout rollout) {
        if (rollout.desired() == 0) return rollout.total() == 0 ? 1 : 0.5;
        double done = rollout.updated() + Math.min(rollout.updated(), rollout.available());
        return Math.clamp(done / (2.0 * rollout.desired()), 0, 1);
    }
}
