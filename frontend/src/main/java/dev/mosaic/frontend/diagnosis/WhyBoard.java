package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run found, the trees it went through, and its answers. */
class WhyBoard extends Div {
    private final WhyDesk desk;
    private final Div found = new Div();
    private final Div pictures = new Div();
    private final StepList steps = new StepList();
    private final PastRuns past = new PastRuns();
    private Trees trees = Trees.none();
    private @Nullable Run concluded;
    private Runnable again = () -> {};

    WhyBoard(WhyDesk desk) {
        this.desk = desk;
        addClassName("m-why-board");
        found.addClassName("m-why-found");
        found.getElement().setAttribute("aria-live", "polite");
        pictures.addClassName("m-trees");
        Div left = new Div(new H2(Text.of("why.trees")), pictures);
        left.addClassNames("m-card", "m-why-trees");
        Div right = new Div(steps, past);
        right.addClassName("m-right");
        Div columns = new Div(left, right);
        columns.addClassName("m-why-columns");
        add(found, columns);
    }

    Trees trees() {
        return trees;
    }

    void trees(List<SuiteTree> all) {
        trees = new Trees(all);
        again.run();
    }

    /** A run begins; nothing of the one before stays. */
    void begin() {
        concluded = null;
        found.removeAll();
        steps.forget();
        past.setVisible(false);
    }

    void failed(Failure why) {
        found.removeAll();
        found.add(new FailureBox(why));
    }

    /** The trees of a run that has not begun are drawn whole and pale: that is what will be asked. */
    void show(Run run, boolean running, boolean whole) {
        again = () -> show(run, running, whole);
        boolean begun = running || !run.steps().isEmpty();
        pictures.removeAll();
        trees.of(suites(run, begun || !run.complaint().suites().isEmpty()))
                .forEach(tree ->
                        pictures.add(new TreePicture(new Way(tree, run, running), whole || !begun, steps::open)));
        if (running && run.steps().isEmpty()) pictures.add(new Paragraph(Text.of("why.running")));
        steps.show(run);
        conclude(run);
    }

    private static List<Suite> suites(Run run, boolean begun) {
        if (!begun) return List.of(Suite.PODS, Suite.NETWORK);
        List<Suite> asked = run.steps().stream().map(Checked::suite).distinct().toList();
        return Arrays.stream(Suite.values())
                .filter(suite ->
                        asked.contains(suite) || run.complaint().suites().contains(suite))
                .sorted(Comparator.comparing(suite -> !hasFound(run, suite)))
                .toList();
    }

    /** What holds a cause is looked at first. */
    private static boolean hasFound(Run run, Suite suite) {
        return run.steps().stream()
                .anyMatch(step -> step.suite() == suite && !step.found().isEmpty());
    }

    private void conclude(Run run) {
        if (run.conclusion() == null) {
            if (concluded != null) found.removeAll();
            concluded = null;
            return;
        }
        if (run.equals(concluded)) return;
        concluded = run;
        found.removeAll();
        found.add(new ConclusionPart(desk, run.conclusion()), new ShareLine(run));
        past.show(run, Runs.here().of(desk.id()));
    }
}
