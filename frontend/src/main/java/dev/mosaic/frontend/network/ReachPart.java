package dev.mosaic.frontend.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.network.NetworkKind;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.OverviewPart;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;

/** The clause of the Overview that says how the workload is reached. */
@SpringComponent
@Scope("prototype")
class ReachPart implements OverviewPart {
    private final NetworkApi networks;
    private final Wire wire;

    ReachPart(NetworkApi networks, Wire wire) {
        this.networks = networks;
        this.wire = wire;
    }

    @Override
    public Place place() {
        return Place.SENTENCE;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new Clause(networks, wire, detail.workload().id());
    }

    private static final class Clause implements WorkloadPanel, Follower<Network> {
        private final Span content = new Span();

        Clause(NetworkApi networks, Wire wire, WorkloadId id) {
            content.getElement().setAttribute("data-test", "reach");
            wire.follow(content, () -> Wire.endless(networks.watch(id.namespace(), id.kind(), id.name())), this);
        }

        @Override
        public Component content() {
            return content;
        }

        @Override
        public void show(WorkloadDetail detail) {
            // it follows a stream of its own
        }

        @Override
        public void seen(List<Network> networks) {
            Network now = networks.getLast();
            Set<NetworkKind> missing =
                    now.missing().stream().map(kind -> kind.kind()).collect(Collectors.toSet());
            Anchor more = new Anchor(Routes.workload(now.workload(), "network"));
            more.addClassName("m-clause");
            content.removeAll();
            content.add(more);
            if (missing.contains(NetworkKind.SERVICES)) {
                more.setText(Text.of("reach.unknown"));
                return;
            }
            inside(Reach.inside(now), more);
            if (missing.contains(NetworkKind.INGRESSES)) more.add(comma(Text.of("reach.outside.unknown")));
            else outside(Reach.outside(now), more);
        }

        private static void inside(List<String> names, Anchor more) {
            if (names.isEmpty()) {
                more.add(new Span(Text.of("reach.nowhere")));
                return;
            }
            more.add(new Span(Text.of("reach.inside")), new Mono(names.getFirst()));
            if (names.size() > 1) more.add(new Span(Text.count("reach.more", names.size() - 1)));
        }

        private static void outside(List<String> hosts, Anchor more) {
            if (hosts.isEmpty()) more.add(comma(Text.of("reach.notoutside")));
            else more.add(comma(Text.of("reach.outside")), new Mono(hosts.getFirst()));
        }

        /** Stands close to the word before it. */
        private static Span comma(String words) {
            Span span = new Span(words);
            span.addClassName("m-comma");
            return span;
        }

        @Override
        public void stale(Failure why) {
            content.removeAll();
            content.add(new Span(Text.of("reach.unknown")));
        }
    }
}
