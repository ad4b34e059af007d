package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Routes of the Gateway API as doors, where the cluster has that and the caller may see them. */
record GatewayRoutes(Case here) {

    List<Door> doors() {
        return here.maybe(() -> here.list(EvidenceKind.HTTP_ROUTE, here.namespace())).stream()
                .flatMap(routes -> routes.stream())
                .map(GatewayRoutes::door)
                .toList();
    }

    private static Door door(Thing route) {
        List<String> hosts =
                route.texts("spec", "hostnames").isEmpty() ? List.of("") : route.texts("spec", "hostnames");
        List<Rule> rules = new ArrayList<>();
        List<Thing> parts = route.list("spec", "rules");
        for (int i = 0; i < parts.size(); i++)
            for (String host : hosts)
                for (Thing match : matches(parts.get(i))) rules.addAll(rules(route, host, match, parts.get(i), i));
        return new Door(route, rules);
    }

    private static List<Thing> matches(Thing rule) {
        return rule.list("matches").isEmpty() ? List.of(Thing.NONE) : rule.list("matches");
    }

    private static List<Rule> rules(Thing route, String host, Thing match, Thing rule, int place) {
        List<Rule> rules = new ArrayList<>();
        List<Thing> backends = rule.list("backendRefs");
        String type = match.text("path", "type").isEmpty() ? "PathPrefix" : match.text("path", "type");
        String path = match.text("path", "value").isEmpty() ? "/" : match.text("path", "value");
        for (int j = 0; j < backends.size(); j++) {
            Thing backend = backends.get(j);
            boolean service = backend.text("kind").matches("|Service");
            String namespace = backend.text("namespace").isEmpty() ? route.namespace() : backend.text("namespace");
            String field = "spec.rules[" + place + "].backendRefs[" + j + "].service";
            rules.add(new Rule(
                    host, type, path, namespace, service ? backend.text("name") : "", backend.text("port"), field));
        }
        return rules;
    }

    /** The Gateways a route hangs on; empty for one that is not there. */
    Stream<Optional<Thing>> gateways(Thing route) {
        return route.list("spec", "parentRefs").stream()
                .filter(parent -> parent.text("kind").matches("|Gateway"))
                .map(parent -> here.find(
                        EvidenceKind.GATEWAY,
                        parent.text("namespace").isEmpty() ? route.namespace() : parent.text("namespace"),
                        parent.text("name")));
    }
}
