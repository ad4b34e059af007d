package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.Asker;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.tree.Thing;
import java.util.Map;

/**
 * Who calls: its namespace, the labels policies know it by, and its pod or template; {@link Thing#NONE} where nobody told which pods
 * call. {@code owner} is the workload, where one was named.
 */
record Origin(String namespace, Map<String, String> labels, Thing pod, Thing owner) {

    static Origin of(Case here) {
        Asker asker = here.complaint().caller();
        if (asker == null) return new Origin(here.namespace(), Map.of(), Thing.NONE, Thing.NONE);
        if (asker.id() != null) {
            Thing owner = here.subject(asker.id()).workload();
            Thing template = owner.at("spec", "template");
            return new Origin(asker.namespace(), template.labels(), template, owner);
        }
        Map<String, String> labels = asker.labels() == null ? Map.of() : asker.labels();
        return new Origin(asker.namespace(), labels, worn(here, asker.namespace(), labels), Thing.NONE);
    }

    /** A pod that wears these labels shows how such pods are made. */
    private static Thing worn(Case here, String namespace, Map<String, String> labels) {
        if (labels.isEmpty()) return Thing.NONE;
        return here.maybe(() -> here.list(EvidenceKind.POD, namespace, labels)).stream()
                .flatMap(pods -> pods.stream())
                .findFirst()
                .orElse(Thing.NONE);
    }

    /** Whether it is told which pods call, so that policies can be held against them. */
    boolean known() {
        return !labels.isEmpty();
    }

    boolean onHostNetwork() {
        return pod.is("spec", "hostNetwork");
    }

    ProbeOrigin probe() {
        return new ProbeOrigin(namespace, labels);
    }
}
