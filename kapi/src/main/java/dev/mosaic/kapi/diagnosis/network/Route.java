package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The way from a caller by a service that exists to pods: the service, the port that is asked, and the port of a pod it leads to. */
record Route(Case here, Wanted wanted, Thing service) {
    private static final String SLICE_OF = "kubernetes.io/service-name";

    static Route of(Case here) {
        Wanted wanted = Wanted.of(here);
        return new Route(here, wanted, here.get(EvidenceKind.SERVICE, wanted.namespace(), wanted.name()));
    }

    Subject subject() {
        return here.subject();
    }

    boolean external() {
        return service.text("spec", "type").equals("ExternalName");
    }

    boolean headless() {
        return service.text("spec", "clusterIP").equals("None");
    }

    Map<String, String> selector() {
        return service.map("spec", "selector");
    }

    List<Thing> ports() {
        return service.list("spec", "ports");
    }

    /** The number that is asked; without one, the first the service offers. */
    int number() {
        int asked = here.complaint().port();
        return asked > 0
                ? asked
                : ports().stream()
                        .findFirst()
                        .map(port -> port.number(0, "port"))
                        .orElse(0);
    }

    /** The place of the asked port in the service; a headless one may be asked on the port of its pods. */
    Optional<Integer> place() {
        return IntStream.range(0, ports().size())
                .boxed()
                .filter(i -> ports().get(i).number(0, "port") == number())
                .findFirst()
                .or(() -> IntStream.range(0, ports().size())
                        .boxed()
                        .filter(i -> headless()
                                && target(i, template())
                                        .filter(t -> t == number())
                                        .isPresent())
                        .findFirst());
    }

    Optional<Thing> port() {
        return place().map(ports()::get);
    }

    String field(String last) {
        return "spec.ports[" + place().orElse(0) + "]." + last;
    }

    String protocol() {
        return port().map(Ports::protocol).orElse("TCP");
    }

    /** The {@code targetPort} as it is written, a number or a name. */
    String written() {
        return port().map(Route::written).orElse("");
    }

    private static String written(Thing port) {
        String target = port.text("targetPort");
        return target.isEmpty() || target.equals("0") ? port.text("port") : target;
    }

    boolean byName() {
        return port().isPresent() && !written().matches("\\d+");
    }

    /** The port of this pod that is meant; a headless service without ports means the very one that is asked. */
    Optional<Integer> target(Thing pod) {
        if (headless() && place().isEmpty()) return Optional.of(number()).filter(number -> number > 0);
        return place().flatMap(i -> target(i, pod));
    }

    private Optional<Integer> target(int place, Thing pod) {
        String written = written(ports().get(place));
        return written.matches("\\d+")
                ? Optional.of(Integer.valueOf(written))
                : new Ports(pod).named(written, Ports.protocol(ports().get(place)));
    }

    /** A pod of the newest revision, or how it would be made. */
    Thing template() {
        return subject().current().stream().findFirst().orElse(subject().template());
    }

    /** Its endpoints in all pieces, those that are going away left out. */
    List<Thing> endpoints() {
        return slices().stream()
                .flatMap(slice -> slice.list("endpoints").stream())
                .filter(endpoint -> !endpoint.is("conditions", "terminating"))
                .toList();
    }

    List<Thing> slices() {
        return here.list(EvidenceKind.ENDPOINT_SLICE, service.namespace(), Map.of(SLICE_OF, service.name()));
    }

    /** Endpoints that get requests; one that says nothing of it is ready. */
    List<Thing> ready() {
        return endpoints().stream().filter(Route::ready).toList();
    }

    private static boolean ready(Thing endpoint) {
        return !endpoint.has("conditions", "ready") || endpoint.is("conditions", "ready");
    }

    /** Pods of its namespace that the selector takes in, but for those that ask for Mosaic. */
    List<Thing> selected() {
        return here.list(EvidenceKind.POD, service.namespace(), selector()).stream()
                .filter(pod -> !pod.leaving() && !isProbe(pod) && Labels.have(pod.labels(), selector()))
                .toList();
    }

    private static boolean isProbe(Thing pod) {
        return pod.list("metadata", "ownerReferences").stream()
                .anyMatch(owner -> owner.text("kind").equals("Namespace"));
    }

    static String names(List<Thing> things) {
        return things.stream().map(Thing::name).sorted().limit(5).collect(Collectors.joining(", "));
    }
}
