package dev.mosaic.frontend.terminal;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.shell.CommandEvent;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Sinks;

/** One program at a time, its outputs apart; what ran before stays below and can be had again. */
class CommandCard extends Div {
    private final ShellApi shells;
    private final Wire wire;
    private final WorkloadId id;
    private final History history = History.here();
    private final TextField line = new TextField(Text.of("command.line"));
    private final Checkbox inShell = new Checkbox(Text.of("command.shell"), true);
    private final IntegerField seconds = new IntegerField(Text.of("command.seconds"));
    private final Button run =
            Buttons.marked(Buttons.plain(Glyph.ARROW, Text.of("command.run"), this::run), "command-run");
    private final Button stop =
            Buttons.marked(Buttons.plain(Glyph.STOP, Text.of("command.stop"), this::stop), "command-stop");
    private final Button forget =
            Buttons.marked(Buttons.quiet(Glyph.TRASH, Text.of("command.forget"), this::forget), "command-forget");
    private final Div results = new Div();
    private @Nullable ContainerPlace place;
    private Sinks.@Nullable Empty<Void> running;
    private boolean allowed;

    CommandCard(ShellApi shells, Wire wire, WorkloadId id) {
        this.shells = shells;
        this.wire = wire;
        this.id = id;
        addClassName("m-card");
        line.addClassName("m-code-field");
        line.getElement().setAttribute("data-test", "command-line");
        line.setPlaceholder("ls -l /");
        line.addKeyPressListener(Key.ENTER, event -> run());
        inShell.getElement().setAttribute("data-test", "command-shell");
        seconds.setValue(30);
        seconds.setMin(1);
        seconds.setMax(600);
        seconds.getElement().setAttribute("data-test", "command-seconds");
        Div fields = new Div(line, seconds, inShell, run, stop);
        fields.addClassNames("m-choices", "m-command-fields");
        Paragraph text = new Paragraph(Text.of("command.text"));
        text.addClassName("m-muted");
        results.addClassName("m-ran-all");
        add(new H2(Text.of("command.title")), text, fields, results, forget);
        draw();
    }

    void at(Optional<ContainerPlace> chosen) {
        place = chosen.orElse(null);
        draw();
    }

    void allow(boolean may) {
        allowed = may;
        draw();
    }

    private void run() {
        ContainerPlace where = place;
        String typed = line.getValue().strip();
        if (where == null || !run.isEnabled() || typed.isEmpty()) return;
        boolean wrapped = inShell.getValue();
        List<String> argv = wrapped ? List.of("sh", "-c", typed) : Words.of(typed);
        Integer patience = seconds.getValue();
        try {
            line.setInvalid(false);
            start(typed, wrapped, new NewCommand(where, argv, patience == null ? 30 : patience));
        } catch (IllegalArgumentException e) {
            line.setInvalid(true);
            line.setErrorMessage(Spoken.of(String.valueOf(e.getMessage())));
        }
    }

    private void start(String typed, boolean wrapped, NewCommand command) {
        Sinks.Empty<Void> stopped = Sinks.empty();
        running = stopped;
        draw();
        wire.start(
                shells.run(command).ofType(CommandEvent.Finished.class).takeUntilOther(stopped.asMono()),
                end -> ended(typed, wrapped, command, end.result(), null),
                why -> ended(typed, wrapped, command, null, why));
    }

    private void ended(
            String typed,
            boolean wrapped,
            NewCommand command,
            @Nullable CommandResult result,
            @Nullable Failure failure) {
        history.add(id, new RanCommand(typed, wrapped, command, result, failure));
        running = null;
        draw();
    }

    private void stop() {
        if (running != null) running.tryEmitEmpty();
        running = null;
        draw();
    }

    private void forget() {
        history.forget(id);
        draw();
    }

    private void again(RanCommand ran) {
        line.setValue(ran.line());
        inShell.setValue(ran.inShell());
        line.focus();
    }

    private void draw() {
        boolean busy = running != null;
        run.setEnabled(allowed && !busy && place != null);
        run.setText(Text.of(busy ? "command.running" : "command.run"));
        stop.setVisible(busy);
        results.removeAll();
        history.of(id).forEach(ran -> results.add(new CommandRow(ran, () -> again(ran))));
        forget.setVisible(!history.of(id).isEmpty());
    }
}
