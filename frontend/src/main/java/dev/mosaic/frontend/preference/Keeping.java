package dev.mosaic.frontend.preference;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.frontend.kapi.Taste;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Look;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Scope;

/** Keeps one choice after the other and says if one could not be kept. */
@SpringComponent
@Scope("prototype")
class Keeping {
    private final Taste taste;
    private final Wire wire;
    private final Div answer = new Div();

    Keeping(Taste taste, Wire wire) {
        this.taste = taste;
        this.wire = wire;
    }

    /** Where a failure shows. */
    Div answer() {
        return answer;
    }

    void keep(UnaryOperator<Preferences> change, Consumer<Preferences> kept) {
        answer.removeAll();
        wire.ask(
                () -> taste.change(change),
                after -> {
                    Look.put(UI.getCurrent(), after);
                    kept.accept(after);
                },
                failure -> answer.add(new FailureBox(failure)));
    }
}
