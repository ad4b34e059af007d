package dev.mosaic.frontend.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.mosaic.contract.bundle.BundleApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.io.IOException;

/** One press collects the bundle and brings it as a file; what fails on the way is told beside the link. */
class BundleCard implements WorkloadPanel {
    private static final int BAD_GATEWAY = 502;
    private final Div content = new Div();
    private final Div failure = new Div();
    private final BundleApi bundles;
    private final WorkloadId id;

    BundleCard(BundleApi bundles, WorkloadId id) {
        this.bundles = bundles;
        this.id = id;
        content.addClassName("m-card");
        content.getElement().setAttribute("data-test", "bundle");
        Paragraph text = new Paragraph(Text.of("bundle.text"));
        text.addClassName("m-muted");
        Div head = new Div(new H2(Text.of("bundle.title")), link());
        head.addClassName("m-card-head");
        content.add(head, text, failure);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(WorkloadDetail detail) {
        // collected when somebody asks for it
    }

    private Anchor link() {
        Anchor link = new Anchor(this::send, "");
        link.add(new Icon(Glyph.DOWNLOAD), new Span(Text.of("bundle.download")));
        link.addClassName("m-link");
        link.getElement().setAttribute("data-test", "bundle-download");
        return link;
    }

    /** The browser learns by the status that no file comes. */
    private void send(DownloadEvent event) throws IOException {
        try {
            byte[] zip = bundles.collect(id.namespace(), id.kind(), id.name());
            tell(event);
            event.setFileName("mosaic-" + id.namespace() + "-" + id.name() + ".zip");
            event.setContentType("application/zip");
            event.setContentLength(zip.length);
            event.getOutputStream().write(zip);
        } catch (RuntimeException e) {
            tell(event, new FailureBox(Failures.of(e)));
            event.getResponse().setStatus(BAD_GATEWAY);
        }
    }

    private void tell(DownloadEvent event, Component... news) {
        event.getUI().access(() -> {
            failure.removeAll();
            failure.add(news);
        });
    }
}
