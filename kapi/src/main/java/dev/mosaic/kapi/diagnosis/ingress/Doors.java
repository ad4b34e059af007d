package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.tree.Thing;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which doors are meant: those that lead to the workload, and those for the very host that is visited. */
final class Doors {
    private Doors() {}

    static List<Door> of(Case here) {
        Visit visit = Visit.of(here);
        List<Door> all = Stream.concat(
                        here.list(EvidenceKind.INGRESS, here.namespace()).stream()
                                .map(Door::ofIngress),
                        new GatewayRoutes(here).doors().stream())
                .sorted(Comparator.comparing(door -> door.object().name()))
                .toList();
        Set<String> services = services(here);
        List<Door> leading = all.stream()
                .filter(door -> door.rules().stream().anyMatch(rule -> services.contains(rule.service())))
                .toList();
        List<Door> visited = all.stream()
                .filter(door -> visit.told() && (door.isFor(visit.host()) || leading.contains(door)))
                .filter(door -> door.takesHost(visit.host()))
                .toList();
        return visited.isEmpty() ? leading : visited;
    }

    /** Services that lead to the workload: the one that is named, those that select it, and those that bear its name. */
    private static Set<String> services(Case here) {
        Stream<String> named = Stream.of(
                here.complaint().service().replaceFirst("\\..*", ""),
                here.complaint().workload().name());
        Stream<String> selecting = here.list(EvidenceKind.SERVICE, here.namespace()).stream()
                .filter(service -> selects(here, service))
                .map(Thing::name);
        return Stream.concat(named, selecting).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean selects(Case here, Thing service) {
        return !service.map("spec", "selector").isEmpty()
                && Labels.have(here.subject().template().labels(), service.map("spec", "selector"));
    }
}
