package dev.mosaic.frontend.bundle;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.bundle.BundleApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.widget.OverviewPart;
import dev.mosaic.frontend.widget.WorkloadPanel;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** The diagnostic bundle on the Overview, below the events. */
@SpringComponent
@Scope("prototype")
@Order(20)
class BundlePart implements OverviewPart {
    private final BundleApi bundles;

    BundlePart(BundleApi bundles) {
        this.bundles = bundles;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new BundleCard(bundles, detail.workload().id());
    }
}
