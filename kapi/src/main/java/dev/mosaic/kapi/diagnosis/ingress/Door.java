package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An Ingress, or a route of a Gateway, as its rules. */
record Door(Thing object, List<Rule> rules) {

    static Door ofIngress(Thing ingress) {
        List<Rule> rules = new ArrayList<>();
        List<Thing> hosts = ingress.list("spec", "rules");
        for (int i = 0; i < hosts.size(); i++) {
            List<Thing> paths = hosts.get(i).list("http", "paths");
            for (int j = 0; j < paths.size(); j++)
                rules.add(rule(
                        ingress.namespace(),
                        hosts.get(i).text("host"),
                        paths.get(j),
                        "spec.rules[" + i + "].http.paths[" + j + "].backend.service"));
        }
        if (ingress.has("spec", "defaultBackend"))
            rules.add(backend(
                    ingress.namespace(),
                    "",
                    "Prefix",
                    "/",
                    ingress.at("spec", "defaultBackend"),
                    "spec.defaultBackend.service"));
        return new Door(ingress, rules);
    }

    private static Rule rule(String namespace, String host, Thing path, String field) {
        String at = path.text("path").isEmpty() ? "/" : path.text("path");
        return backend(namespace, host, path.text("pathType"), at, path.at("backend"), field);
    }

    private static Rule backend(String namespace, String host, String type, String path, Thing backend, String field) {
        Thing port = backend.at("service", "port");
        String written = port.text("name").isEmpty() ? port.text("number") : port.text("name");
        return new Rule(host, type, path, namespace, backend.text("service", "name"), written, field);
    }

    boolean isRoute() {
        return object.text("kind").equals("HTTPRoute");
    }

    boolean takesHost(String host) {
        return rules.stream().anyMatch(rule -> rule.takesHost(host));
    }

    /** Whether it is for this very host, not for all. */
    boolean isFor(String host) {
        return rules.stream().anyMatch(rule -> !rule.host().isEmpty() && rule.takesHost(host));
    }

    /** The rules a visit would reach; without a visit, all. */
    List<Rule> reached(Visit visit) {
        if (!visit.told()) return rules;
        return rules.stream()
                .filter(rule -> rule.takesHost(visit.host()) && rule.takesPath(visit.path()))
                .toList();
    }

    String hosts() {
        return rules.stream()
                .map(rule -> rule.host().isEmpty() ? "*" : rule.host())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String paths() {
        return rules.stream()
                .map(rule -> rule.path() + " (" + rule.type() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
