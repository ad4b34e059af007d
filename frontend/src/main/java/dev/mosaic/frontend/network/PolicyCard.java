package dev.mosaic.frontend.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.PolicyPeer;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.PolicyRule;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** One policy in words: whom it is about, and who may still talk. */
class PolicyCard extends Div {

    PolicyCard(Network network, PolicyRoute policy) {
        setId("policy-" + policy.name());
        addClassName("m-card");
        getElement().setAttribute("data-test", "policy");
        add(new H2(Text.of("network.policy", policy.name())));
        add(new Paragraph(
                policy.pods().isEmpty()
                        ? Text.of("policy.all", network.workload().namespace())
                        : Text.of("policy.pods", policy.pods())));
        if (policy.limitsIncoming()) rules("policy.in.only", "policy.in.nobody", policy.incoming());
        if (policy.limitsOutgoing()) rules("policy.out.only", "policy.out.nobody", policy.outgoing());
    }

    private void rules(String only, String nobody, List<PolicyRule> rules) {
        if (rules.isEmpty()) {
            add(new Paragraph(Text.of(nobody)));
            return;
        }
        add(new Paragraph(Text.of(only)));
        UnorderedList list = new UnorderedList();
        rules.forEach(rule -> list.add(new ListItem(sentence(rule))));
        add(list);
    }

    private static String sentence(PolicyRule rule) {
        String who = rule.peers().isEmpty()
                ? Text.of("policy.anybody")
                : rule.peers().stream().map(PolicyCard::peer).collect(Collectors.joining(Text.of("policy.or")));
        return rule.ports().isEmpty() ? who : Text.of("policy.by", who, String.join(", ", rule.ports()));
    }

    private static String peer(PolicyPeer peer) {
        String pods = peer.pods().isEmpty() ? Text.of("policy.allpods") : Text.of("policy.podswith", peer.pods());
        return switch (peer.kind()) {
            case PODS -> Text.of("policy.here", pods);
            case PODS_OF_NAMESPACES ->
                peer.namespaces().isEmpty()
                        ? Text.of("policy.everywhere", pods)
                        : Text.of("policy.namespaces", pods, peer.namespaces());
            case ADDRESSES ->
                peer.except().isEmpty()
                        ? Text.of("policy.block", peer.block())
                        : Text.of("policy.blockexcept", peer.block(), String.join(", ", peer.except()));
        };
    }
}
