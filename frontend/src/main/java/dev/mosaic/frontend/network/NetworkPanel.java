package dev.mosaic.frontend.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.network.MissingKind;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.MissingRight;
import dev.mosaic.frontend.widget.StaleNote;
import dev.mosaic.frontend.widget.Tone;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Network tab: the diagram, then each part of it in words; drawn anew only when something of it changed. */
class NetworkPanel implements WorkloadPanel, Follower<Network> {
    private final Div content = new Div();
    private final Div body = new Div();
    private final ForwardCard forward = new ForwardCard();
    private final StaleNote note = new StaleNote();
    private List<Pod> pods;
    private @Nullable Network network;

    NetworkPanel(NetworkApi networks, Wire wire, WorkloadDetail detail) {
        pods = detail.pods();
        WorkloadId id = detail.workload().id();
        content.addClassName("m-network");
        content.getElement().setAttribute("data-test", "network");
        body.addClassName("m-network-body");
        content.add(note, body);
        wire.follow(content, () -> Wire.endless(networks.watch(id.namespace(), id.kind(), id.name())), this);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(WorkloadDetail detail) {
        if (pods.equals(detail.pods())) return;
        pods = detail.pods();
        draw();
    }

    @Override
    public void seen(List<Network> networks) {
        note.fresh();
        if (networks.getLast().equals(network)) return;
        network = networks.getLast();
        draw();
    }

    @Override
    public void stale(Failure why) {
        note.stale(why);
    }

    private void draw() {
        Network now = network;
        if (now == null) return;
        body.removeAll();
        now.missing()
                .forEach(missing -> body.add(missing(missing, now.workload().namespace())));
        body.add(new Diagram(now, pods));
        Div cards = new Div();
        cards.addClassName("m-network-cards");
        cards.add(new LabelCard(now));
        now.services().forEach(service -> cards.add(new ServiceCard(now, service)));
        now.policies().forEach(policy -> cards.add(new PolicyCard(now, policy)));
        forward.show(now);
        cards.add(forward);
        body.add(cards);
    }

    private static Component missing(MissingKind missing, String namespace) {
        if (!missing.ofMosaic()) return new MissingRight(missing.answer());
        Div note = new Div(
                new Icon(Glyph.LOCK),
                new com.vaadin.flow.component.html.Span(
                        Text.of("network.mosaic", missing.answer().right().resource(), namespace)));
        note.addClassNames("m-note", Tone.WARN.css());
        note.getElement().setAttribute("data-test", "cannot-tell");
        return note;
    }
}
