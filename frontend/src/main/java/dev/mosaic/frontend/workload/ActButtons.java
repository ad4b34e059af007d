package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import java.util.stream.Stream;

/** The acts of a workload as buttons; always the same ones, for a click on one that was just replaced would be lost. */
final class ActButtons {
    private final WorkloadId id;
    private final Button ship;
    private final Button restart;
    private final Button scale;
    private final Button image;
    private final Button pause;
    private final Button resume;

    ActButtons(WorkloadId id, Acts acts, Runnable toShip) {
        this.id = id;
        ship = Buttons.marked(Buttons.strong(Glyph.SHIP, Text.of("act.ship"), toShip), "act-ship");
        ship.addClassName("m-to-ship"); // not shown on the Ship tab itself, which has the button that starts
        restart = Buttons.marked(Buttons.plain(Glyph.RESTART, Text.of("act.restart"), acts::restart), "act-restart");
        scale = Buttons.marked(Buttons.plain(Glyph.SCALE, Text.of("act.scale"), acts::scale), "act-scale");
        image = Buttons.marked(Buttons.plain(Glyph.IMAGE, Text.of("act.image"), acts::image), "act-image");
        pause = Buttons.marked(Buttons.plain(Glyph.PAUSE, Text.of("act.pause"), acts::pause), "act-pause");
        resume = Buttons.marked(Buttons.plain(Glyph.ARROW, Text.of("act.resume"), acts::resume), "act-resume");
        scale.setVisible(id.kind() != WorkloadKind.DAEMONSET);
    }

    Component[] all() {
        return new Component[] {ship, restart, scale, image, pause, resume};
    }

    /** What can be done as things are. */
    void show(WorkloadDetail detail) {
        boolean pausable = id.kind() == WorkloadKind.DEPLOYMENT;
        boolean paused = detail.rollout().paused();
        pause.setVisible(pausable && !paused);
        resume.setVisible(pausable && paused);
    }

    /** What the person may do. */
    void show(Abilities abilities) {
        Stream.of(restart, image, pause, resume).forEach(button -> button.setEnabled(abilities.mayPatch(id)));
        scale.setEnabled(abilities.mayScale(id));
    }
}
