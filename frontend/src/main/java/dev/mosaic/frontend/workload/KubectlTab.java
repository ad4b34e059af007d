package dev.mosaic.frontend.workload;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** Ready kubectl lines for this workload. */
@SpringComponent
@Scope("prototype")
class KubectlTab implements WorkloadTab {

    @Override
    public String path() {
        return "kubectl";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new KubectlPanel(detail);
    }
}
