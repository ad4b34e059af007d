package dev.mosaic.frontend.manifest;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** The server's object. */
@SpringComponent
@Scope("prototype")
class YamlTab implements WorkloadTab {
    private final ManifestApi manifests;
    private final Wire wire;

    YamlTab(ManifestApi manifests, Wire wire) {
        this.manifests = manifests;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "yaml";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new YamlPanel(manifests, wire, detail);
    }
}
