package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CopyButton;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** A run for others: copied or saved as Markdown, saved as JSON. */
class ShareLine extends Div {

    ShareLine(Run run) {
        addClassName("m-share");
        String name = run.complaint().workload().namespace() + "-"
                + run.complaint().workload().name() + "-why";
        String report = Report.of(run);
        CopyButton copy = new CopyButton(report);
        copy.getElement().setAttribute("label", Text.of("why.copy"));
        copy.getElement().setAttribute("wide", true);
        copy.getElement().setAttribute("data-test", "why-copy");
        add(
                copy,
                file("why-markdown", "why.markdown", name + ".md", "text/markdown", report),
                file("why-json", "why.json", name + ".json", "application/json", json(run)));
    }

    private static String json(Run run) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(run);
    }

    private static Anchor file(String mark, String words, String name, String type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length)),
                "");
        link.add(new Icon(Glyph.DOWNLOAD), new Span(Text.of(words)));
        link.addClassName("m-link");
        link.getElement().setAttribute("data-test", mark);
        return link;
    }
}
