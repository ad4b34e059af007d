package dev.mosaic.frontend.manifest;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mosaic.contract.manifest.Manifest;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CopyButton;
import dev.mosaic.frontend.widget.DiffView;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** An object to read: what people write on top, what the cluster writes folded away. */
class ManifestView extends Div {
    private final Div tools = new Div();

    ManifestView(Manifest manifest) {
        addClassName("m-manifest-view");
        tools.addClassName("m-yaml-tools");
        CopyButton copy = new CopyButton(manifest.yaml());
        copy.getElement().setAttribute("wide", true);
        tools.add(copy, download(manifest));
        YamlText yaml = new YamlText(Text.of("yaml.label"));
        yaml.getElement().setAttribute("data-test", "yaml");
        yaml.show(manifest.yaml());
        add(
                tools,
                drift(manifest),
                yaml,
                fold("yaml.status", manifest.status()),
                fold("yaml.fields", manifest.fields()));
    }

    void act(Button button) {
        tools.addComponentAsFirst(button);
    }

    private static Details drift(Manifest manifest) {
        Div inner = new Div();
        Details drift = new Details(title(manifest), inner);
        drift.getElement().setAttribute("data-test", "drift");
        if (!manifest.applied()) inner.add(new Paragraph(Text.of("yaml.notapplied")));
        else if (manifest.drift().lines().isEmpty()) inner.add(new Paragraph(Text.of("yaml.nodrift")));
        else inner.add(new Paragraph(Text.of("yaml.drift.text")), new DiffView(manifest.drift()));
        return drift;
    }

    private static Span title(Manifest manifest) {
        if (!manifest.applied()) return new Span(Text.of("yaml.drift.none"));
        return new Span(Text.of(manifest.drift().lines().isEmpty() ? "yaml.drift.same" : "yaml.drift.some"));
    }

    private static Details fold(String key, String yaml) {
        YamlText text = new YamlText(Text.of(key));
        text.show(yaml);
        return new Details(Text.of(key), text);
    }

    private static Anchor download(Manifest manifest) {
        String name =
                manifest.workload().namespace() + "-" + manifest.workload().name() + ".yaml";
        byte[] bytes = manifest.yaml().getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/yaml", bytes.length)),
                "");
        link.add(new Icon(Glyph.DOWNLOAD), new Span(Text.of("yaml.download")));
        link.addClassName("m-link");
        link.getElement().setAttribute("data-test", "yaml-download");
        return link;
    }
}
