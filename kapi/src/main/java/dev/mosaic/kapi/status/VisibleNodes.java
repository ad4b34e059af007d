package dev.mosaic.kapi.status;

import dev.mosaic.contract.cluster.NodePage;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.kapi.cluster.Nodes;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.stereotype.Component;

/** The nodes, for a caller who may list them. */
@Component
class VisibleNodes {
    private static final int MOST = 1000;
    private static final Right RIGHT = new Right("list", "", "nodes", "", "");
    private final Nodes nodes;
    private final Rights rights;
    private final CurrentCaller caller;

    VisibleNodes(Nodes nodes, Rights rights, CurrentCaller caller) {
        this.nodes = nodes;
        this.rights = rights;
        this.caller = caller;
    }

    NodePage page() {
        boolean allowed = rights.answers(caller.get(), List.of(RIGHT)).stream().allMatch(RightAnswer::allowed);
        if (!allowed) return new NodePage(List.of(), 0, List.of(RIGHT));
        Nodes.Found found = nodes.all();
        int total = found.nodes().size();
        return new NodePage(found.nodes().stream().limit(MOST).toList(), total, found.missing());
    }
}
