package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Commands a person could run instead: what each does, the line itself, and copy buttons for one and all. */
public final class CommandBlock extends Div {

    public CommandBlock(List<Command> commands) {
        addClassName("m-commands");
        commands.forEach(command -> add(row(Text.of(command.purpose()), Program.in(command.line()))));
        if (commands.size() > 1) add(all(commands));
    }

    public CommandBlock(Purpose purpose, String... argv) {
        this(List.of(Command.of(purpose, argv)));
    }

    private static Div row(String purpose, String line) {
        Span comment = new Span("# " + purpose);
        comment.addClassName("m-purpose");
        Pre code = new Pre(line);
        Div row = new Div(comment, code, new CopyButton(line));
        row.addClassName("m-command");
        row.getElement().setAttribute("data-test", "command");
        return row;
    }

    private static CopyButton all(List<Command> commands) {
        CopyButton copy = new CopyButton(
                commands.stream().map(Command::line).map(Program::in).collect(Collectors.joining("\n", "", "\n")));
        copy.getElement().setAttribute("label", Text.of("copy.all"));
        copy.getElement().setAttribute("wide", true);
        return copy;
    }
}
