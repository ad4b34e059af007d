package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;

/** Which accounts of a namespace exist, and which are used by pods. */
record Users(Case here, String namespace) {

    boolean exists(String account) {
        return here.find(EvidenceKind.SERVICE_ACCOUNT, namespace, account).isPresent();
    }

    /** An account that pods use has its rights for their sake. */
    boolean isUsed(String account) {
        return here.list(EvidenceKind.POD, namespace).stream()
                .anyMatch(pod -> pod.text("spec", "serviceAccountName").equals(account));
    }
}
