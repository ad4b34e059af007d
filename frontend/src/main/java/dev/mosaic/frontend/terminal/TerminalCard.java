package dev.mosaic.frontend.terminal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewShell;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellOutlook;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.kapi.Lasting;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.RightsNote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A terminal: opened by a press, taken up again after a reload, and told about when it is over. */
class TerminalCard extends Div {
    /** Until the browser says how much room there is. */
    private static final ShellSize SIZE = new ShellSize(100, 30);

    private final Lasting lasting;
    private final Wire wire;
    private final Lines lines = Lines.here();
    private final Div choice = new Div();
    private final Button open =
            Buttons.marked(Buttons.strong(Glyph.TERMINAL, Text.of("shell.open"), () -> ask(false)), "shell-open");
    private final Button debug =
            Buttons.marked(Buttons.plain(Glyph.ADD, Text.of("shell.debug"), () -> ask(true)), "shell-debug");
    private final Button end =
            Buttons.marked(Buttons.plain(Glyph.STOP, Text.of("shell.end"), this::close), "shell-end");
    private final Paragraph where = new Paragraph();
    private final Screen screen = new Screen();
    private final Div told = new Div();
    private final ByHand byHand = new ByHand();
    private @Nullable ContainerPlace place;
    private @Nullable ShellOutlook outlook;
    private @Nullable Line line;
    private boolean waiting;

    TerminalCard(Lasting lasting, Wire wire, WorkloadId id) {
        this.lasting = lasting;
        this.wire = wire;
        addClassName("m-card");
        Div buttons = new Div(open, debug, end);
        buttons.addClassName("m-actions");
        where.addClassName("m-muted");
        where.getElement().setAttribute("data-test", "shell-where");
        told.getElement().setAttribute("data-test", "shell-told");
        told.getElement().setAttribute("aria-live", "polite");
        add(new H2(Text.of("shell.title")), choice, buttons, told, where, screen, byHand);
        lines.of(id).ifPresent(this::take);
        draw();
    }

    void choice(Spot spot) {
        choice.add(spot);
    }

    void at(Optional<ContainerPlace> chosen) {
        place = chosen.orElse(null);
        draw();
    }

    void allow(ShellOutlook now) {
        outlook = now;
        draw();
    }

    private void ask(boolean beside) {
        ContainerPlace wanted = place;
        if (wanted == null) return;
        told.removeAll();
        waiting = true;
        draw();
        ShellApi shells = lasting.shells();
        wire.ask(() -> shells.open(new NewShell(wanted, SIZE, beside)), shell -> opened(shell, shells), this::refused);
    }

    private void opened(Shell shell, ShellApi shells) {
        waiting = false;
        take(lines.add(shell, shells));
    }

    private void refused(Failure why) {
        waiting = false;
        told.add(new FailureBox(why));
        ShellOutlook now = outlook;
        if (why.problem() == Problem.SHELL_MISSING
                && now != null
                && !now.debug().allowed()) {
            told.add(new RightsNote(List.of(now.debug())));
        }
        draw();
    }

    private void take(Line fresh) {
        line = fresh;
        UI ui = UI.getCurrent();
        fresh.whenEnded(how -> Wire.tell(ui, () -> ended(fresh, how)));
        screen.show(fresh);
        draw();
    }

    private void close() {
        Line now = line;
        if (now != null) now.close();
    }

    private void ended(Line which, ShellEnd how) {
        if (which != line) return;
        line = null;
        told.removeAll();
        told.add(how.failure() == null ? new Ending(how) : new FailureBox(how.failure()));
        screen.end();
        draw();
    }

    private void draw() {
        Line now = line;
        ShellOutlook may = outlook;
        boolean free = now == null && !waiting && place != null;
        open.setVisible(now == null);
        open.setEnabled(free && may != null && may.exec().allowed());
        open.setText(Text.of(waiting ? "shell.opening" : "shell.open"));
        debug.setVisible(now == null);
        debug.setEnabled(
                free && may != null && may.exec().allowed() && may.debug().allowed());
        debug.setTooltipText(
                may == null
                        ? ""
                        : may.debug().allowed()
                                ? Text.of("shell.debug.text", may.debugImage())
                                : RightsNote.sentence(List.of(may.debug())));
        end.setVisible(now != null);
        where.setText(now == null ? Text.of("shell.closed") : said(now.shell()));
        byHand.show(now == null ? place : now.shell().place(), may == null ? "" : may.debugImage(), now);
    }

    private static String said(Shell shell) {
        String key = shell.debug() ? "shell.where.debug" : "shell.where";
        return Text.of(key, shell.place().container(), shell.place().pod());
    }
}
