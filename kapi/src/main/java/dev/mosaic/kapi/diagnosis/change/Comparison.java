package dev.mosaic.kapi.diagnosis.change;

import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between two pod templates, field by field. */
record Comparison(Thing before, Thing after) {
    private static final List<String> PARTS = List.of(
            "image",
            "command",
            "args",
            "envFrom",
            "ports",
            "resources",
            "readinessProbe",
            "livenessProbe",
            "startupProbe",
            "volumeMounts",
            "securityContext",
            "lifecycle",
            "workingDir",
            "imagePullPolicy");
    private static final List<String> POD_PARTS = List.of(
            "serviceAccountName",
            "volumes",
            "nodeSelector",
            "affinity",
            "tolerations",
            "hostNetwork",
            "dnsPolicy",
            "imagePullSecrets",
            "securityContext");

    List<Changed> changes() {
        List<Changed> changes = new ArrayList<>();
        containers("initContainers", changes);
        containers("containers", changes);
        for (String part : POD_PARTS) part(before.at("spec"), after.at("spec"), "", part, "spec." + part, changes);
        return changes;
    }

    private void containers(String list, List<Changed> changes) {
        List<Thing> now = after.list("spec", list);
        for (int i = 0; i < now.size(); i++) {
            String name = now.get(i).text("name");
            String path = "spec." + list + "[" + i + "].";
            Thing was = before.list("spec", list).stream()
                    .filter(each -> each.text("name").equals(name))
                    .findFirst()
                    .orElse(Thing.NONE);
            for (String part : PARTS) part(was, now.get(i), name, part, path + part, changes);
            variables(was, now.get(i), path, changes);
        }
    }

    private static void part(Thing was, Thing is, String container, String part, String field, List<Changed> changes) {
        Object old = was.tree().get(part);
        Object now = is.tree().get(part);
        if (!Objects.equals(old, now)) changes.add(new Changed(container, part, field, text(old), text(now)));
    }

    private static String text(Object value) {
        return value == null ? "-" : String.valueOf(value);
    }

    /** Which variables, not their values: those may be secret. */
    private static void variables(Thing was, Thing is, String path, List<Changed> changes) {
        Map<String, Thing> old = byName(was);
        Map<String, Thing> now = byName(is);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            if (Objects.equals(old.get(name), now.get(name))) continue;
            String before = old.containsKey(name) ? "set" : "-";
            String after = now.containsKey(name) ? (before.equals("set") ? "set otherwise" : "set") : "-";
            changes.add(new Changed(is.text("name"), "env", path + "env[" + name + "]", before, after));
        }
    }

    private static Map<String, Thing> byName(Thing container) {
        Map<String, Thing> variables = new TreeMap<>();
        container.list("env").forEach(variable -> variables.put(variable.text("name"), variable));
        return variables;
    }
}
