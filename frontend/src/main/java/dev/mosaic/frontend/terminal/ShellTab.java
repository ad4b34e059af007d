package dev.mosaic.frontend.terminal;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.kapi.Lasting;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** A terminal and single commands. */
@SpringComponent
@Scope("prototype")
class ShellTab implements WorkloadTab {
    private final ShellApi shells;
    private final Lasting lasting;
    private final Wire wire;

    ShellTab(ShellApi shells, Lasting lasting, Wire wire) {
        this.shells = shells;
        this.lasting = lasting;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "shell";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new ShellPanel(shells, lasting, wire, detail);
    }
}
