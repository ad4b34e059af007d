package dev.mosaic.frontend.terminal;

import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.frontend.widget.CommandBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same with kubectl. */
class ByHand extends Div {
    /** As kapi opens it. */
    private static final String BEST = "command -v bash >/dev/null 2>&1 && exec bash; exec sh";

    /** A debug container is entered by exec too, once it is there. */
    void show(@Nullable ContainerPlace place, String debugImage, @Nullable Line line) {
        removeAll();
        if (place == null) return;
        List<Command> all = new ArrayList<>();
        all.add(exec(Purpose.SHELL, place, true, List.of("sh", "-c", BEST)));
        if (line == null && !debugImage.isEmpty()) all.add(debug(place, debugImage));
        add(new CommandBlock(all));
    }

    static Command exec(Purpose purpose, ContainerPlace place, boolean terminal, List<String> argv) {
        List<String> words =
                new ArrayList<>(List.of("kubectl", "-n", place.workload().namespace(), "exec"));
        if (terminal) words.add("-it");
        words.addAll(List.of(place.pod(), "-c", place.container(), "--"));
        words.addAll(argv);
        return Command.of(purpose, words);
    }

    private static Command debug(ContainerPlace place, String image) {
        return Command.of(
                Purpose.DEBUG,
                "kubectl",
                "-n",
                place.workload().namespace(),
                "debug",
                "-it",
                place.pod(),
                "--image=" + image,
                "--target=" + place.container(),
                "--",
                "sh");
    }
}
