package dev.mosaic.frontend.terminal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.shell.ShellOutlook;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.kapi.Lasting;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.MissingRight;
import dev.mosaic.frontend.widget.WorkloadPanel;

/** The Shell tab: a terminal, and single commands below it; without the right to either, the right. */
class ShellPanel implements WorkloadPanel {
    private final Div content = new Div();
    private final Div missing = new Div();
    private final Spot spot;
    private final TerminalCard terminal;
    private final CommandCard commands;

    ShellPanel(ShellApi shells, Lasting lasting, Wire wire, WorkloadDetail detail) {
        WorkloadId id = detail.workload().id();
        terminal = new TerminalCard(lasting, wire, id);
        commands = new CommandCard(shells, wire, id);
        spot = new Spot(detail, this::chosen);
        terminal.choice(spot);
        content.addClassName("m-shell");
        content.getElement().setAttribute("data-test", "shell");
        content.add(missing, terminal, commands);
        chosen();
        wire.ask(() -> shells.outlook(id.namespace(), id.kind(), id.name()), this::allowed, this::refused);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(WorkloadDetail detail) {
        spot.show(detail);
    }

    private void chosen() {
        if (spot == null) return; // it tells so while it is being made
        terminal.at(spot.place());
        commands.at(spot.place());
    }

    private void allowed(ShellOutlook outlook) {
        missing.removeAll();
        if (!outlook.exec().allowed()) missing.add(new MissingRight(outlook.exec()));
        terminal.allow(outlook);
        commands.allow(outlook.exec().allowed());
    }

    private void refused(Failure why) {
        missing.removeAll();
        missing.add(new FailureBox(why));
    }
}
