package dev.mosaic.kapi.probe;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What each person asked about each workload lately: in memory, because bodies and addresses may hold what is nobody else's
 * business; never written, and gone with this kapi or after a day without use.
 */
@Component
class ProbeHistory {
    private static final int MOST_OF_A_WORKLOAD = 20;
    private static final int MOST_WORKLOADS = 300;

    private final Cache<Key, List<PastRequest>> past = Caffeine.newBuilder()
            .maximumSize(MOST_WORKLOADS)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    /** Newest first. */
    List<PastRequest> of(Caller caller, WorkloadId about) {
        List<PastRequest> known = past.getIfPresent(new Key(caller.name(), about));
        return known == null ? List.of() : known;
    }

    void add(Caller caller, WorkloadId about, PastRequest request) {
        past.asMap()
                .merge(
                        new Key(caller.name(), about),
                        List.of(request),
                        (before, added) -> Stream.concat(added.stream(), before.stream())
                                .limit(MOST_OF_A_WORKLOAD)
                                .toList());
    }

    void forget(Caller caller, WorkloadId about, String id) {
        past.asMap()
                .computeIfPresent(
                        new Key(caller.name(), about),
                        (key, before) -> before.stream()
                                .filter(request -> !request.id().equals(id))
                                .toList());
    }

    private record Key(String user, WorkloadId about) {}
}
