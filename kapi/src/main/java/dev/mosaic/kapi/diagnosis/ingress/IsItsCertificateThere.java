package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Unseen;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the Secrets with its certificates exist; only their names are looked for. */
class IsItsCertificateThere implements Check {
    /** Where a certificate is named. */
    private record Named(Thing object, String field, String namespace, String secret) {}

    @Override
    public Answer ask(Case here) {
        Visit visit = Visit.of(here);
        List<Blame> blames = Doors.of(here).stream()
                .flatMap(door -> door.isRoute() ? ofGateways(here, door.object()) : ofIngress(door.object(), visit))
                .filter(named -> isMissing(here, visit, named))
                .map(IsItsCertificateThere::missing)
                .toList();
        return Answer.noneOf(blames, Words.say("ingress.seen.certificates"));
    }

    /** Who visits without TLS misses no certificate, so one that cannot be looked for is not held against it. */
    private static boolean isMissing(Case here, Visit visit, Named named) {
        try {
            return here.find(EvidenceKind.SECRET, named.namespace(), named.secret())
                    .isEmpty();
        } catch (Unseen unseen) {
            if (visit.told() && !visit.secure()) return false;
            throw unseen;
        }
    }

    private static Stream<Named> ofIngress(Thing ingress, Visit visit) {
        List<Named> named = new ArrayList<>();
        List<Thing> parts = ingress.list("spec", "tls");
        for (int i = 0; i < parts.size(); i++) {
            List<String> hosts = parts.get(i).texts("hosts");
            boolean meant = !visit.told() || hosts.isEmpty() || hosts.stream().anyMatch(host -> covers(host, visit));
            String secret = parts.get(i).text("secretName");
            if (meant && !secret.isEmpty())
                named.add(new Named(ingress, "spec.tls[" + i + "].secretName", ingress.namespace(), secret));
        }
        return named.stream();
    }

    private static boolean covers(String host, Visit visit) {
        return new Rule(host, "Prefix", "/", "", "", "", "").takesHost(visit.host());
    }

    private static Stream<Named> ofGateways(Case here, Thing route) {
        return new GatewayRoutes(here)
                .gateways(route)
                .flatMap(Optional::stream)
                .flatMap(gateway -> gateway.list("spec", "listeners").stream()
                        .flatMap(listener -> listener.list("tls", "certificateRefs").stream())
                        .map(reference -> new Named(
                                gateway,
                                "spec.listeners.tls.certificateRefs",
                                reference.text("namespace").isEmpty()
                                        ? gateway.namespace()
                                        : reference.text("namespace"),
                                reference.text("name"))));
    }

    private static Blame missing(Named named) {
        return Blame.on(RootCause.INGRESS_TLS_SECRET_MISSING, named.object(), named.field())
                .with("secret", named.secret())
                .with("place", named.namespace())
                .seen(Words.say("ingress.seen.no-secret", "secret", named.secret(), "namespace", named.namespace()));
    }
}
