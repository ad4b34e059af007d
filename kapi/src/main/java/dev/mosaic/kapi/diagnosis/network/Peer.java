package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.tree.Thing;
import java.util.Map;
import java.util.TreeMap;

/** One end of a connection, as policies know it: its namespace, labels and address, and the ports its pod gives names to. */
record Peer(Case here, String namespace, Map<String, String> labels, String address, Thing pod) {
    private static final String NAME = "kubernetes.io/metadata.name";

    static Peer of(Case here, Thing pod, String namespace) {
        return new Peer(here, namespace, pod.labels(), pod.text("status", "podIP"), pod);
    }

    /** Whether this entry of a rule's {@code from} or {@code to} means it; {@code home} is the policy's own namespace. */
    boolean isMeant(Thing entry, String home) {
        if (entry.has("ipBlock")) return isIn(entry.at("ipBlock"));
        boolean place =
                entry.has("namespaceSelector") ? inNamespace(entry.at("namespaceSelector")) : namespace.equals(home);
        return place && (!entry.has("podSelector") || Labels.fit(labels, entry.at("podSelector")));
    }

    private boolean isIn(Thing block) {
        return Cidr.holds(block.text("cidr"), address)
                && block.texts("except").stream().noneMatch(except -> Cidr.holds(except, address));
    }

    /** The name is a label of each namespace, so only other labels need to be read. */
    private boolean inNamespace(Thing selector) {
        boolean byName = selector.map("matchLabels").keySet().stream().allMatch(NAME::equals)
                && selector.list("matchExpressions").stream()
                        .allMatch(each -> each.text("key").equals(NAME));
        Map<String, String> own = new TreeMap<>(
                byName
                        ? Map.of()
                        : here.get(EvidenceKind.NAMESPACE, "", namespace).labels());
        own.put(NAME, namespace);
        return Labels.fit(own, selector);
    }

    /** Whether a rule's port means this one of its pod: by number, range or name. */
    boolean hasPort(Thing port, int number, String protocol) {
        if (!Ports.protocol(port).equals(protocol)) return false;
        String written = port.text("port");
        if (written.isEmpty()) return true;
        if (!written.matches("\\d+"))
            return new Ports(pod)
                    .named(written, protocol)
                    .filter(n -> n == number)
                    .isPresent();
        int from = Integer.parseInt(written);
        return number >= from && number <= port.number(from, "endPort");
    }
}
