package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.SelectionActs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** The acts on a selection, as buttons that lead to their page. */
@SpringComponent
@Scope("prototype")
class SelectionButtons implements SelectionActs {
    private static final int MOST = 100;
    private final List<Button> buttons = new ArrayList<>();
    private List<WorkloadId> chosen = List.of();

    @Override
    public Component buttons() {
        Div bar = new Div();
        bar.addClassName("m-actions");
        for (SelectionAct act : SelectionAct.values()) {
            Button button = Buttons.marked(
                    Buttons.plain(act.glyph(), Text.of("act." + act.word()), () -> go(act)), "selection-" + act.word());
            buttons.add(button);
            bar.add(button);
        }
        chosen(chosen);
        return bar;
    }

    @Override
    public void chosen(Collection<WorkloadId> workloads) {
        chosen = List.copyOf(workloads);
        boolean possible = !chosen.isEmpty() && chosen.size() <= MOST;
        buttons.forEach(button -> button.setEnabled(possible));
    }

    private void go(SelectionAct act) {
        UI.getCurrent().navigate(Routes.acts(act.word(), chosen));
    }
}
