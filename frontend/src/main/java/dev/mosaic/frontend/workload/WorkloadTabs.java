package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The tabs of a workload's page, each with its own address; a tab's content is built when it is first looked at. */
@SpringComponent
@Scope("prototype")
class WorkloadTabs {
    private final Map<String, WorkloadTab> known = new LinkedHashMap<>();
    private final Map<String, Tab> titles = new LinkedHashMap<>();
    private final Map<String, WorkloadPanel> open = new LinkedHashMap<>();
    private final Tabs bar = new Tabs();
    private final Div content = new Div();
    private @Nullable WorkloadId id;
    private @Nullable WorkloadDetail detail;
    private String chosen = "";

    WorkloadTabs(List<WorkloadTab> tabs) {
        content.addClassName("m-tab");
        // in a list of tabs nothing but tabs may take the focus, says ARIA; the box that scrolls them does
        bar.addAttachListener(event ->
                bar.getElement().executeJs("this.shadowRoot.getElementById('scroll')?.removeAttribute('tabindex')"));
        tabs.stream().sorted(Comparator.comparingInt(WorkloadTab::order)).forEach(this::add);
        bar.addSelectedChangeListener(event -> {
            if (event.isFromClient()) go(event.getSelectedTab());
        });
    }

    Tabs bar() {
        return bar;
    }

    Component content() {
        return content;
    }

    /** Forgets what was shown of another workload. */
    void of(WorkloadId workload) {
        id = workload;
        detail = null;
        open.clear();
        content.removeAll();
        content.add(waiting());
    }

    void choose(String path) {
        chosen = known.containsKey(path) ? path : "";
        bar.setSelectedTab(titles.get(chosen));
        if (detail != null) show(detail);
    }

    void show(WorkloadDetail now) {
        detail = now;
        WorkloadPanel panel = open.get(chosen);
        if (panel == null) open.put(chosen, panel = tab().open(now));
        else panel.show(now);
        if (panel.content().getParent().isPresent()) return;
        content.removeAll();
        content.add(panel.content());
    }

    private WorkloadTab tab() {
        return java.util.Objects.requireNonNull(known.get(chosen));
    }

    private void add(WorkloadTab tab) {
        Tab title = new Tab(Text.of("tab." + (tab.path().isEmpty() ? "overview" : tab.path())));
        title.getElement().setAttribute("data-test", "tab-" + (tab.path().isEmpty() ? "overview" : tab.path()));
        known.put(tab.path(), tab);
        titles.put(tab.path(), title);
        bar.add(title);
    }

    private void go(Tab title) {
        WorkloadId here = id;
        if (here == null) return;
        titles.forEach((path, tab) -> {
            if (tab == title) bar.getUI().ifPresent(ui -> ui.navigate(Routes.workload(here, path)));
        });
    }

    private static Div waiting() {
        Div waiting = new Div(new Div(), new Div(), new Div());
        waiting.addClassName("m-skeleton");
        return waiting;
    }
}
