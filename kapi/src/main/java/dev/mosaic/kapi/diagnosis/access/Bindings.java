package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is given what in a namespace, or by its absence in the whole cluster. */
record Bindings(Case here, String namespace) {

    /** A binding, and the role it binds. */
    record Bound(Thing binding, Thing role) {}

    /** Those that give this right to whomever they name. */
    List<Bound> granting(String verb, String group, String resource) {
        return all().filter(bound ->
                        bound.role().list("rules").stream().anyMatch(rule -> allows(rule, verb, group, resource)))
                .toList();
    }

    /** Those of the namespace first: they are nearest. */
    private Stream<Bound> all() {
        Stream<Thing> own =
                namespace.isEmpty() ? Stream.of() : here.list(EvidenceKind.ROLE_BINDING, namespace).stream();
        Stream<Thing> wide = here.maybe(() -> here.list(EvidenceKind.CLUSTER_ROLE_BINDING, "")).stream()
                .flatMap(bindings -> bindings.stream());
        return Stream.concat(own, wide)
                .flatMap(binding -> role(binding).map(role -> new Bound(binding, role)).stream());
    }

    private Optional<Thing> role(Thing binding) {
        String name = binding.text("roleRef", "name");
        return binding.text("roleRef", "kind").equals("Role")
                ? here.find(EvidenceKind.ROLE, namespace, name)
                : here.maybe(() -> here.list(EvidenceKind.CLUSTER_ROLE, "")).stream()
                        .flatMap(roles -> roles.stream())
                        .filter(role -> role.name().equals(name))
                        .findFirst();
    }

    private static boolean allows(Thing rule, String verb, String group, String resource) {
        return has(rule.texts("verbs"), verb)
                && has(rule.texts("apiGroups"), group)
                && has(rule.texts("resources"), resource);
    }

    private static boolean has(List<String> all, String one) {
        return all.contains("*") || all.contains(one);
    }
}
