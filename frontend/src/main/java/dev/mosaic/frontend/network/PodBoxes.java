package dev.mosaic.frontend.network;

import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The pods of the diagram: the workload's own, and one box for each stranger behind the same services. */
class PodBoxes {
    private static final int MOST = 8;
    private static final String REST = "pods:rest";
    private final Network network;
    private final List<Pod> pods;
    private final Set<String> shown;

    PodBoxes(Network network, List<Pod> pods) {
        this.network = network;
        this.pods = pods;
        this.shown = pods.stream().limit(MOST).map(Pod::name).collect(Collectors.toSet());
    }

    List<Box> all() {
        List<Box> boxes = new ArrayList<>();
        pods.stream().limit(MOST).map(this::own).forEach(boxes::add);
        if (pods.size() > MOST) boxes.add(new Box(REST, podsPage(), Text.of("network.more", pods.size() - MOST)));
        strangers().forEach((who, number) -> boxes.add(stranger(who, number)));
        return boxes;
    }

    /** The boxes of the workload's own pods. */
    Set<String> own() {
        Set<String> nodes = new TreeSet<>();
        shown.forEach(name -> nodes.add("pod:" + name));
        if (pods.size() > MOST) nodes.add(REST);
        return nodes;
    }

    /** The boxes behind a service. */
    Set<String> behind(ServiceRoute service) {
        Set<String> nodes = new TreeSet<>();
        service.endpoints().forEach(endpoint -> nodes.add(node(endpoint)));
        return nodes;
    }

    private String node(Endpoint endpoint) {
        if (!network.workload().equals(endpoint.workload())) return "stranger:" + who(endpoint);
        return shown.contains(endpoint.pod()) ? "pod:" + endpoint.pod() : REST;
    }

    private Box own(Pod pod) {
        return new Box("pod:" + pod.name(), podsPage(), pod.name())
                .line(Text.of(pod.health().word()) + (pod.ip().isEmpty() ? "" : " · " + pod.ip()))
                .tone(Tone.of(pod.health().word()));
    }

    private Map<String, Integer> strangers() {
        Map<String, Set<String>> names = new TreeMap<>();
        network.services().stream()
                .flatMap(service -> service.endpoints().stream())
                .filter(endpoint -> !network.workload().equals(endpoint.workload()))
                .forEach(endpoint -> names.computeIfAbsent(who(endpoint), fresh -> new TreeSet<>())
                        .add(endpoint.address()));
        Map<String, Integer> numbers = new TreeMap<>();
        names.forEach((who, addresses) -> numbers.put(who, addresses.size()));
        return numbers;
    }

    private Box stranger(String who, int number) {
        String href = who.contains("/") ? Routes.WORKLOADS + "/" + who : "#";
        String title = who.substring(who.lastIndexOf('/') + 1);
        return new Box("stranger:" + who, href, title)
                .line(Text.count("network.stranger", number))
                .tone(Tone.WARN);
    }

    /** The workload a pod is of, as an address; else its own name. */
    private static String who(Endpoint endpoint) {
        WorkloadId workload = endpoint.workload();
        if (workload != null) return workload.toString();
        return endpoint.pod().isEmpty() ? endpoint.address() : endpoint.pod();
    }

    private String podsPage() {
        return Routes.workload(network.workload(), "pods");
    }
}
