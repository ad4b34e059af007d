package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.diagnosis.Unseen;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The service that is asked: as its caller writes it, and where that leads. */
record Wanted(String host, String name, String namespace) {

    static Wanted of(Case here) {
        return find(here).orElseThrow(() -> new Unseen(Words.say("network.no-service")));
    }

    /** The one that is named, else the likeliest that leads to the workload. */
    static Optional<Wanted> find(Case here) {
        String host = here.complaint().service();
        if (host.isEmpty()) return guessed(here);
        String[] parts = host.split("\\.");
        String namespace = parts.length > 1 ? parts[1] : Origin.of(here).namespace();
        return Optional.of(new Wanted(host, parts[0], namespace));
    }

    /** One that is looked for where its caller is. */
    boolean isShort() {
        return !host.contains(".");
    }

    private static Optional<Wanted> guessed(Case here) {
        List<Thing> services = here.list(EvidenceKind.SERVICE, here.namespace());
        return Stream.concat(
                        services.stream()
                                .filter(service -> selects(here, service))
                                .sorted(Comparator.comparing(service -> rank(here, service))),
                        services.stream()
                                .filter(service -> service.name()
                                        .equals(here.complaint().workload().name())))
                .findFirst()
                .map(service -> new Wanted(service.name() + "." + here.namespace(), service.name(), here.namespace()));
    }

    private static boolean selects(Case here, Thing service) {
        return !service.map("spec", "selector").isEmpty()
                && Labels.have(here.subject().template().labels(), service.map("spec", "selector"));
    }

    /** Its own name first, headless ones last. */
    private static String rank(Case here, Thing service) {
        boolean own = service.name().equals(here.complaint().workload().name());
        boolean headless = service.text("spec", "clusterIP").equals("None");
        return (own ? "0" : "1") + (headless ? "1" : "0") + service.name();
    }
}
