package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.tree.Thing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whether nodes have the cpu and memory a pod requests: by what they have at all, and by what the scheduler says is left. */
record Room(Subject subject, Demands demands, List<Thing> nodes, String message) {

    List<Blame> blames() {
        List<Blame> blames = new ArrayList<>();
        lacks("cpu", RootCause.INSUFFICIENT_CPU, blames);
        lacks("memory", RootCause.INSUFFICIENT_MEMORY, blames);
        return blames;
    }

    private void lacks(String resource, RootCause cause, List<Blame> blames) {
        BigDecimal wanted = Amount.requested(demands.pod(), resource);
        BigDecimal most = nodes.stream()
                .map(node -> Amount.of(node.text("status", "allocatable", resource)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean never = !nodes.isEmpty() && wanted.compareTo(most) > 0;
        if (!never && !message.contains("Insufficient " + resource)) return;
        int index = greediest(resource);
        String asked = demands.pod().list("spec", "containers").get(index).text("resources", "requests", resource);
        blames.add(IsThereANodeForThem.on(subject, cause, "containers[" + index + "].resources.requests." + resource)
                .with("wanted", asked)
                .with("most", largest(resource)));
    }

    private int greediest(String resource) {
        List<Thing> containers = demands.pod().list("spec", "containers");
        return IntStream.range(0, containers.size())
                .boxed()
                .max((a, b) -> request(containers, a, resource).compareTo(request(containers, b, resource)))
                .orElse(0);
    }

    private static BigDecimal request(List<Thing> containers, int index, String resource) {
        return Amount.of(containers.get(index).text("resources", "requests", resource));
    }

    private String largest(String resource) {
        return nodes.stream()
                .map(node -> node.text("status", "allocatable", resource))
                .max((a, b) -> Amount.of(a).compareTo(Amount.of(b)))
                .orElse("?");
    }
}
