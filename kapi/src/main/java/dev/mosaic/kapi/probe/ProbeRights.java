package dev.mosaic.kapi.probe;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.probe.Origin;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.outbound.Addresses;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;

/** What asking takes: to see the workload and the origin, and what kubectl would need there to make a pod, ask from it, and remove it. */
@Component
class ProbeRights {
    private final Sight sight;
    private final Rights rights;

    ProbeRights(Sight sight, Rights rights) {
        this.sight = sight;
        this.rights = rights;
    }

    static List<Right> needed(Origin origin) {
        return List.of(
                new Right("create", "", "pods", origin.namespace(), ""),
                new Right("create", "", "pods/exec", origin.namespace(), ""),
                new Right("delete", "", "pods", origin.namespace(), ""));
    }

    /** Fails with NOT_FOUND where one of the two is missing or not for this caller. */
    void requireSight(Caller caller, WorkloadId about, Origin origin) {
        sight.require(caller, about);
        if (origin.workload() != null) sight.require(caller, origin.workload());
    }

    /** Fails as {@link #requireSight} does, and with FORBIDDEN at the first right the caller lacks. */
    void require(Caller caller, WorkloadId about, Origin origin) {
        requireSight(caller, about, origin);
        rights.require(caller, needed(origin));
    }

    /** Fails with ADDRESS_REFUSED where the very words name an address that is never called; the probe looks at what they resolve to. */
    static void requireAddress(Question question) {
        switch (question) {
            case Question.Http http ->
                Addresses.checkWritten(URI.create(http.url()).getHost());
            case Question.Tcp tcp -> Addresses.checkWritten(tcp.host());
            case Question.Tls tls -> Addresses.checkWritten(tls.host());
            case Question.Dns dns -> {} // a look-up calls nobody but the name server
        }
    }
}
