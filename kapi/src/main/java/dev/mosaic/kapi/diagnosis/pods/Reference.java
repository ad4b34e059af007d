package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A ConfigMap or Secret that a pod needs, a key of it where it needs one, and the field that says so. What is optional is not needed. */
record Reference(EvidenceKind kind, String name, String key, String field) {

    static List<Reference> of(Thing pod) {
        List<Reference> all = new ArrayList<>();
        List<Thing> volumes = pod.list("spec", "volumes");
        for (int i = 0; i < volumes.size(); i++) volume(volumes.get(i), "spec.template.spec.volumes[" + i + "]", all);
        Ran.of(pod).forEach(container -> environment(container, all));
        return all;
    }

    private static void volume(Thing volume, String field, List<Reference> all) {
        source(EvidenceKind.CONFIGMAP, volume.at("configMap"), "name", field + ".configMap", all);
        source(EvidenceKind.SECRET, volume.at("secret"), "secretName", field + ".secret", all);
        volume.list("projected", "sources").forEach(part -> {
            source(EvidenceKind.CONFIGMAP, part.at("configMap"), "name", field + ".projected.configMap", all);
            source(EvidenceKind.SECRET, part.at("secret"), "name", field + ".projected.secret", all);
        });
    }

    private static void source(EvidenceKind kind, Thing source, String name, String field, List<Reference> all) {
        if (!source.has(name) || source.is("optional") || isRootCertificate(source.text(name))) return;
        all.add(new Reference(kind, source.text(name), "", field));
        source.list("items").forEach(item -> all.add(new Reference(kind, source.text(name), item.text("key"), field)));
    }

    /** What the cluster itself puts into each namespace. */
    private static boolean isRootCertificate(String name) {
        return name.equals("kube-root-ca.crt");
    }

    private static void environment(Ran container, List<Reference> all) {
        container.spec().list("envFrom").forEach(from -> {
            source(EvidenceKind.CONFIGMAP, from.at("configMapRef"), "name", container.path("envFrom"), all);
            source(EvidenceKind.SECRET, from.at("secretRef"), "name", container.path("envFrom"), all);
        });
        container.spec().list("env").forEach(variable -> {
            String field = container.path("env[" + variable.text("name") + "]");
            key(EvidenceKind.CONFIGMAP, variable.at("valueFrom", "configMapKeyRef"), field, all);
            key(EvidenceKind.SECRET, variable.at("valueFrom", "secretKeyRef"), field, all);
        });
    }

    private static void key(EvidenceKind kind, Thing source, String field, List<Reference> all) {
        if (source.has("name") && !source.is("optional"))
            all.add(new Reference(kind, source.text("name"), source.text("key"), field));
    }

    /** The same object, whatever is in it. */
    Reference whole() {
        return new Reference(kind, name, "", field);
    }

    /** Whether these words of a kubelet say that it is not there. */
    boolean isMissedIn(String words) {
        boolean named = words.contains(
                kind.resource().substring(0, kind.resource().length() - 1) + " \"" + name + "\" not found");
        boolean keyed = words.contains("couldn't find key " + key + " in") && words.contains("/" + name);
        boolean mounted = words.contains("references non-existent") && words.contains("key: " + key);
        return key.isEmpty() ? named : keyed || mounted;
    }

    static Stream<String> words(List<Ran> containers, Stream<Thing> events) {
        return Stream.concat(
                containers.stream().map(Ran::message),
                events.filter(event -> event.text("reason").equals("FailedMount"))
                        .map(event -> event.text("message")));
    }
}
