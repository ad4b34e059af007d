package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.probe.Resolution;
import dev.mosaic.contract.probe.Resolution.DnsRecord;
import dev.mosaic.contract.probe.Resolution.Lookup;
import dev.mosaic.contract.probe.Stage;
import dev.mosaic.contract.probe.Timing;
import java.util.List;
import java.util.Optional;

/** Answers as the simulated cluster would give them. */
final class Answers {
    static final Timing NONE = new Timing(0, 0, 0, 0, 0, 0);
    private static final String SERVER = "10.96.0.10";

    private Answers() {}

    static Answer fault(FaultKind kind, Stage stage, String detail) {
        return fault(kind, stage, detail, null);
    }

    static Answer lookup(Question.Dns asked, Optional<Door> door, String namespace) {
        List<DnsRecord> records = door.stream()
                .flatMap(found ->
                        found.addresses().stream().map(address -> new DnsRecord(found.name() + ".", "A", 30, address)))
                .toList();
        String whole = door.map(found -> found.name() + ".").orElse(asked.name() + ".");
        String code = door.isEmpty() ? "NXDOMAIN" : "NOERROR";
        Resolution dns = new Resolution(
                List.of(SERVER),
                SimulatedNames.search(namespace),
                5,
                records.isEmpty() ? "" : whole,
                List.of(new Lookup(whole, "A", SERVER + ":53", code, 0, records)));
        if (!records.isEmpty()) return new Answer(null, NONE, "", null, List.of(), null, dns);
        return fault(FaultKind.NAME_UNKNOWN, Stage.LOOKUP, "no record under any of the names tried", dns);
    }

    private static Answer fault(
            FaultKind kind, Stage stage, String detail, @org.jspecify.annotations.Nullable Resolution dns) {
        return new Answer(new Fault(kind, stage, detail), NONE, "", null, List.of(), null, dns);
    }
}
