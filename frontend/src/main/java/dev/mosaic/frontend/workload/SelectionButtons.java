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
import dev.mosaic.frontend.widget.Glyph;
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
        bar.add(button(Glyph.SHIP, Routes.SHIP));
        for (SelectionAct act : SelectionAct.values()) bar.add(button(act.glyph(), act.word()));
        chosen(chosen);
        return bar;
    }

    private Button button(Glyph glyph, String act) {
        Button button = Buttons.marked(Buttons.plain(glyph, Text.of("act." + act), () -> go(act)), "selection-" + act);
        buttons.add(button);
        return button;
    }

    @Override
    public void chosen(Collection<WorkloadId> workloads) {
        chosen = List.copyOf(workloads);
        boolean possible = !chosen.isEmpty() && chosen.size() <= MOST;
        buttons.forEach(button -> button.setEnabled(possible));
    }

    private void go(String act) {
        UI.getCurrent().navigate(Routes.acts(act, chosen));
    }
}
