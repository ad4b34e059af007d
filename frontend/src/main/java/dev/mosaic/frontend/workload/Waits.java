package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the pods wait for or fail at, each cause once, with what it means. */
class Waits extends Div {
    private static final Set<HealthWord> TOLD = Set.of(HealthWord.WAITING, HealthWord.FAILING, HealthWord.STARTING);
    private static final int MOST = 5;

    Waits(WorkloadDetail detail) {
        addClassName("m-card");
        getElement().setAttribute("data-test", "waits");
        add(new H2(Text.of("waits.title")));
        causes(detail).values().stream().limit(MOST).forEach(pods -> add(row(detail, pods)));
        setVisible(!causes(detail).isEmpty());
    }

    /** Pods whose state has a reason of their own, by that reason; the workload's is told beside its health already. */
    private static Map<String, List<Pod>> causes(WorkloadDetail detail) {
        String told = detail.workload().health().reason();
        return detail.pods().stream()
                .filter(pod -> !pod.health().reason().equals(told))
                .filter(pod -> TOLD.contains(pod.health().word())
                        && !pod.health().reason().isEmpty())
                .collect(Collectors.groupingBy(
                        pod -> pod.health().word() + pod.health().reason(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Div row(WorkloadDetail detail, List<Pod> pods) {
        Health health = pods.getFirst().health();
        Anchor link =
                new Anchor(Routes.workload(detail.workload().id(), "pods"), Text.count("waits.pods", pods.size()));
        Div head = new Div(Chip.of(health), link);
        head.addClassName("m-line");
        Div row = new Div(head, new Explanation(health));
        row.addClassName("m-wait");
        return row;
    }
}
