package dev.mosaic.frontend.terminal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.shell.CommandOutput;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.frontend.text.Size;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;

/** One command that ran: how it ended, what it wrote, and the same by hand. */
class CommandRow extends Div {

    CommandRow(RanCommand ran, Runnable again) {
        addClassName("m-ran");
        getElement().setAttribute("data-test", "command-result");
        Div head = new Div(new Mono(ran.line()));
        head.addClassName("m-ran-head");
        add(head);
        CommandResult result = ran.result();
        if (result != null) {
            head.add(how(result), took(result));
            add(
                    output("command.out", Text.of("command.out.none"), "command-out", result.out()),
                    output("command.err", Text.of("command.err.none"), "command-err", result.err()));
        }
        head.add(Buttons.marked(Buttons.quiet(Glyph.RETURN, Text.of("command.again"), again), "command-again"));
        if (ran.failure() != null) add(new FailureBox(ran.failure()));
        add(new CommandBlock(List.of(ByHand.exec(
                Purpose.RUN, ran.command().place(), false, ran.command().argv()))));
    }

    private static Component how(CommandResult result) {
        Integer code = result.exitCode();
        Chip chip = code == null
                ? new Chip(Tone.WARN, Glyph.CLOCK, Text.of("command.overdue"))
                : new Chip(
                        code == 0 ? Tone.GOOD : Tone.BAD,
                        code == 0 ? Glyph.CHECK : Glyph.CROSS,
                        Text.of("command.exit", code));
        chip.getElement().setAttribute("data-test", "command-exit");
        chip.getElement().setAttribute("data-code", code == null ? "" : code.toString());
        return chip;
    }

    private static Span took(CommandResult result) {
        Span took = new Span(Text.of("command.took", Text.number(result.millis())));
        took.addClassName("m-muted");
        return took;
    }

    private static Div output(String key, String none, String test, CommandOutput output) {
        Span label = new Span(Text.of(key));
        label.addClassName("m-label");
        Div box = new Div(label);
        box.addClassName("m-ran-output");
        if (output.bytes() == 0) {
            label.setText(none);
            return box;
        }
        Pre text = new Pre(output.text());
        text.addClassName("m-raw");
        text.getElement().setAttribute("data-test", test);
        text.getElement().setAttribute("tabindex", "0");
        box.add(text);
        if (output.cut()) box.add(new Span(Text.of("command.cut", Size.of(output.bytes()))));
        return box;
    }
}
