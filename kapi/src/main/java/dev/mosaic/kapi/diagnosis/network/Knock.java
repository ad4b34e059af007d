package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.diagnosis.Unseen;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;

/** Whether a port of a pod takes connections, asked from where the caller is. */
enum Knock {
    OPEN,
    CLOSED,
    SILENT;

    private static final int MILLIS = 3_000;

    /** Fails with Unseen where nobody may ask, or the pod has no address. */
    static Knock at(Route route, Thing pod, int port) {
        String address = pod.text("status", "podIP");
        if (address.isEmpty()) throw new Unseen(Words.say("network.no-address"));
        Fault fault = route.here()
                .probe(Origin.of(route.here()).probe(), new Question.Tcp(address, port, MILLIS))
                .fault();
        if (fault == null) return OPEN;
        return fault.kind() == FaultKind.CONNECTION_REFUSED ? CLOSED : SILENT;
    }
}
