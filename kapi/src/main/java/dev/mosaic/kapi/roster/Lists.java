package dev.mosaic.kapi.roster;

import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.ScopeChoices;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Connection;
import dev.mosaic.kapi.cluster.Place;
import dev.mosaic.kapi.cluster.Rights;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The list of workloads as one caller sees it. All of it fails with CLUSTER_UNREACHABLE until the cluster was seen once. */
@Component
public class Lists {
    private final Roster roster;
    private final Rights rights;
    private final Bindings bindings;
    private final Connection connection;
    private final String own;

    Lists(
            Roster roster,
            Rights rights,
            Bindings bindings,
            Connection connection,
            @Value("${mosaic.namespace:mosaic}") String own) {
        this.roster = roster;
        this.rights = rights;
        this.bindings = bindings;
        this.connection = connection;
        this.own = own;
    }

    /** One page, with what it is a page of. */
    public WorkloadPage page(Caller caller, WorkloadQuery query) {
        Outlook outlook = outlook(caller);
        long version = roster.version();
        ClusterState state = connection.state();
        Listing.Answer answer = new Listing(query, own).of(rows(outlook));
        return new WorkloadPage(
                answer.rows(),
                answer.total(),
                answer.tally().counts(),
                namespaces(outlook),
                state.reachable() ? Instant.now() : state.since(),
                !state.reachable(),
                version);
    }

    /** The workloads of a scope, in no order. */
    public Stream<Workload> in(Caller caller, Scope scope) {
        Within within = new Within(scope, own);
        return rows(outlook(caller)).map(Row::workload).filter(row -> within.holds(row.id(), row.labels()));
    }

    /** What a scope can be made of. */
    public ScopeChoices choices(Caller caller) {
        return Choices.of(rows(outlook(caller)).map(Row::workload));
    }

    /** What happens to the rows in view, from that version of a page on; never completes. */
    public Flux<WorkloadEvent> watch(Caller caller, WorkloadQuery query, long since) {
        return new Views(roster, () -> outlook(caller), () -> new Sources(bindings.lately()), own).open(query, since);
    }

    private Stream<Row> rows(Outlook outlook) {
        Sources sources = new Sources(bindings.lately());
        return roster.rows().stream()
                .filter(row -> outlook.sees(row.workload().id()))
                .map(outlook::veiled)
                .map(sources::on);
    }

    private static List<String> namespaces(Outlook outlook) {
        return outlook.places().stream()
                .map(Place::namespace)
                .distinct()
                .sorted()
                .toList();
    }

    /** Filled first: what there is decides what is asked. */
    private Outlook outlook(Caller caller) {
        roster.rows();
        Set<Place> places = rights.listable(caller, roster.places());
        Set<String> namespaces = places.stream().map(Place::namespace).collect(Collectors.toSet());
        return new Outlook(places, rights.listable(caller, "", "services", namespaces));
    }
}
