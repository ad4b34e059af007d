package dev.mosaic.frontend.manifest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.manifest.Manifest;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.WorkloadPanel;
import org.jspecify.annotations.Nullable;

/** The YAML tab: the object as it is, or a person's edit of it; while they edit, nothing is changed under their hands. */
class YamlPanel implements WorkloadPanel {
    private final ManifestApi manifests;
    private final Wire wire;
    private final WorkloadId id;
    private final Div content = new Div();
    private WorkloadDetail shown;
    private @Nullable Manifest manifest;
    private boolean editing;

    YamlPanel(ManifestApi manifests, Wire wire, WorkloadDetail detail) {
        this.manifests = manifests;
        this.wire = wire;
        this.id = detail.workload().id();
        this.shown = detail;
        content.addClassName("m-manifest");
        content.getElement().setAttribute("data-test", "manifest");
        Span reading = new Span(Text.of("yaml.reading"));
        reading.addClassName("m-muted");
        content.add(reading);
        read();
    }

    @Override
    public Component content() {
        return content;
    }

    /** The object is read again when something of it changed that the page knows of. */
    @Override
    public void show(WorkloadDetail detail) {
        boolean same = versionOf(detail.rollout()).equals(versionOf(shown.rollout()))
                && detail.workload().labels().equals(shown.workload().labels())
                && detail.workload().commits().equals(shown.workload().commits());
        shown = detail;
        if (!same && !editing) read();
    }

    private static String versionOf(Rollout rollout) {
        return rollout.generation() + "/" + rollout.observed() + "/" + rollout.ready() + "/" + rollout.updated();
    }

    private void read() {
        wire.ask(
                () -> manifests.read(id.namespace(), id.kind(), id.name()),
                answer -> {
                    if (editing) return;
                    manifest = answer;
                    view(answer);
                },
                this::refused);
    }

    private void view(Manifest now) {
        ManifestView view = new ManifestView(now);
        view.act(Buttons.marked(Buttons.plain(Glyph.EDIT, Text.of("yaml.edit"), this::edit), "yaml-edit"));
        content.removeAll();
        content.add(view);
    }

    private void edit() {
        Manifest base = manifest;
        if (base == null) return;
        editing = true;
        content.removeAll();
        content.add(new Editor(manifests, wire, base, this::leave));
    }

    private void leave() {
        editing = false;
        Manifest last = manifest;
        if (last != null) view(last);
        read();
    }

    private void refused(Failure why) {
        content.removeAll();
        content.add(new FailureBox(why));
    }
}
