package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Unseen;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a pod listens on, as its kernel lists it: for all, for itself only (loopback), and by UDP. */
record Ears(Set<Integer> open, Set<Integer> loopback, Set<Integer> udp) {
    private static final String LISTEN = "0A";
    private static final String UNCONNECTED = "07";
    /** Sidecars of meshes have ears of their own, which nobody means. */
    private static final int FIRST_OF_MESH = 15000;

    private static final int LAST_OF_MESH = 15099;

    /** Fails with Unseen where nobody can look inside; a pod on its node's network shares its ears with all others there. */
    static Ears of(Case here, Thing pod) {
        if (pod.is("spec", "hostNetwork")) throw new Unseen(Words.say("network.host-network"));
        return of(here.sockets(pod));
    }

    static Ears of(List<String> table) {
        Ears ears = new Ears(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        table.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3)
                .forEach(ears::hear);
        ears.loopback.removeAll(ears.open);
        return ears;
    }

    /** Of a running pod of the workload whose inside can be seen. */
    static Optional<Ears> ofAny(Route route) {
        return route.subject().pods().stream()
                .filter(Pods::runs)
                .findFirst()
                .flatMap(pod -> route.here().maybe(() -> of(route.here(), pod)));
    }

    private void hear(String[] words) {
        int colon = words[1].indexOf(':');
        if (colon < 8 || !words[1].substring(colon + 1).matches("[0-9A-F]{4}")) return;
        int port = Integer.parseInt(words[1].substring(colon + 1), 16);
        boolean self = isLoopback(words[1].substring(0, colon));
        if (words[3].equals(LISTEN)) (self ? loopback : open).add(port);
        if (words[3].equals(UNCONNECTED) && !self) udp.add(port);
    }

    /** As the kernel writes addresses: each four bytes backwards. {@code 0000…} is every address. */
    private static boolean isLoopback(String address) {
        if (address.length() == 8) return address.endsWith("7F");
        return address.equals("00000000000000000000000001000000")
                || (address.startsWith("0000000000000000FFFF0000") && address.endsWith("7F"));
    }

    /** Whether others can be heard on it. */
    boolean any(int port, String protocol) {
        return (protocol.equals("UDP") ? udp : open).contains(port);
    }

    /** Ports on which others are heard, but for those of a mesh. */
    Set<Integer> meant(String protocol) {
        return (protocol.equals("UDP") ? udp : open)
                .stream()
                        .filter(port -> port < FIRST_OF_MESH || port > LAST_OF_MESH)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
