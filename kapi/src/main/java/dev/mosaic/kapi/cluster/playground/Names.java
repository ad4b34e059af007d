package dev.mosaic.kapi.cluster.playground;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Made-up parts of the simulated cluster: pod name endings, nodes, addresses, small delays; the same each start. */
final class Names {
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz2456789";

    private final Random random = new Random(42);
    private final List<String> nodes;

    Names(List<String> nodes) {
        this.nodes = nodes;
    }

    List<String> nodes() {
        return nodes;
    }

    /** As a ReplicaSet's pods end: five letters that spell no word. */
    String suffix() {
        return random.ints(5, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** The middle of a deployment's pod names: the same for the same template. */
    static String hash(Template template) {
        return Integer.toHexString(template.hashCode() | 0x10000000);
    }

    SimulatedPod.Place place(String node) {
        String chosen = node.isEmpty() ? nodes.get(random.nextInt(nodes.size())) : node;
        int subnet = nodes.indexOf(chosen);
        return new SimulatedPod.Place(chosen, "10.244." + subnet + "." + random.nextInt(2, 250));
    }

    Duration delay(int atLeastMillis, int atMostMillis) {
        return Duration.ofMillis(random.nextInt(atLeastMillis, atMostMillis + 1));
    }
}
