package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import java.util.List;
import java.util.stream.Stream;
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
        return 40;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        Div content = new Div(
                new Paragraph(Text.of("kubectl.text")),
                new CommandBlock(commands(detail.workload().id())));
        content.addClassName("m-narrow");
        return new WorkloadPanel() {
            @Override
            public Component content() {
                return content;
            }

            @Override
            public void show(WorkloadDetail now) {
                // the commands hang on the name only, which does not change
            }
        };
    }

    static List<Command> commands(WorkloadId id) {
        String name = id.kubectl();
        return List.of(
                command(id, Purpose.GET, "get", name, "-o", "wide"),
                command(id, Purpose.DESCRIBE, "describe", name),
                command(id, Purpose.AWAIT_ROLLOUT, "rollout", "status", name),
                command(id, Purpose.ROLLOUT_HISTORY, "rollout", "history", name),
                command(id, Purpose.LOGS, "logs", name, "--all-containers", "--tail=200", "-f"),
                command(id, Purpose.EVENTS, "events", "--for", name),
                command(id, Purpose.GET_YAML, "get", name, "-o", "yaml"),
                command(id, Purpose.SHELL, "exec", "-it", name, "--", "sh"));
    }

    private static Command command(WorkloadId id, Purpose purpose, String... rest) {
        return Command.of(
                purpose,
                Stream.concat(Stream.of("kubectl", "-n", id.namespace()), Stream.of(rest))
                        .toArray(String[]::new));
    }
}
