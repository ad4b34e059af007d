package dev.mosaic.kapi.repository;

import dev.mosaic.contract.repository.Matches;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.web.LivePages;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The proposals of whoever watches, told again when workloads, decisions or findings change. */
@Component
class MatchPages {
    private final Proposals proposals;
    private final Lookout lookout;
    private final Workloads workloads;
    private final LivePages live;
    private final ChangeFeed<String> decisions = new ChangeFeed<>();

    MatchPages(Proposals proposals, Lookout lookout, Workloads workloads, LivePages live) {
        this.proposals = proposals;
        this.lookout = lookout;
        this.workloads = workloads;
        this.live = live;
    }

    Flux<Matches> open() {
        lookout.refresh();
        Flux<Object> changes = Flux.<Object>merge(workloads.changes(), lookout.changes(), decisions.listen());
        return live.open(proposals::of, changes, caller -> {});
    }

    void look() {
        lookout.look();
    }

    /** Somebody accepted or skipped. */
    void decided() {
        decisions.tell("decided");
    }
}
