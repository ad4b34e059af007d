package dev.mosaic.frontend.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workspace.WorkspacePreview;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Tone;

/** What the fields select right now: how many, in which states, and the first of them by name. */
class PreviewCard extends Div {
    private static final int NAMESPACES = 12;

    PreviewCard() {
        addClassNames("m-card", "m-preview");
        getElement().setAttribute("data-test", "workspace-preview");
        getElement().setAttribute("aria-live", "polite");
        add(new H2(Text.of("workspace.preview")));
    }

    /** It is being asked; what is shown stays, paler. */
    void waiting() {
        addClassName("m-waiting");
    }

    void show(WorkspacePreview preview) {
        only();
        Span count = new Span(Text.number(preview.total()));
        count.addClassName("m-big");
        count.getElement().setAttribute("data-test", "workspace-total");
        Div head = new Div(count, new Span(Text.count("workspace.selects", preview.total())));
        head.addClassName("m-line");
        add(head);
        if (preview.total() == 0) add(new Paragraph(Text.of("workspace.selects.none")));
        else add(states(preview), names(preview), namespaces(preview));
    }

    void refused(Failure failure) {
        only();
        add(new FailureBox(failure));
    }

    private void only() {
        removeClassName("m-waiting");
        removeAll();
        add(new H2(Text.of("workspace.preview")));
    }

    private static Div states(WorkspacePreview preview) {
        Div states = new Div();
        states.addClassName("m-line");
        for (HealthWord word : HealthWord.values()) {
            int count = preview.health().getOrDefault(word, 0);
            if (count == 0) continue;
            states.add(new Chip(Tone.of(word), Tone.glyph(word), Text.of(word) + " " + Text.number(count)));
        }
        return states;
    }

    private static Div names(WorkspacePreview preview) {
        Div names = new Div();
        names.addClassName("m-preview-names");
        preview.first().forEach(id -> names.add(name(id)));
        int more = preview.total() - preview.first().size();
        if (more > 0) names.add(muted(Text.count("workspace.more", more)));
        return names;
    }

    private static Div name(WorkloadId id) {
        Anchor name = new Anchor(Routes.workload(id), id.name());
        return new Div(name, muted(id.namespace()));
    }

    private static Span namespaces(WorkspacePreview preview) {
        String first = String.join(
                ", ", preview.namespaces().stream().limit(NAMESPACES).toList());
        boolean all = preview.namespaces().size() <= NAMESPACES;
        return muted(Text.of("workspace.in", all ? first : first + " …"));
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("m-muted");
        return span;
    }
}
