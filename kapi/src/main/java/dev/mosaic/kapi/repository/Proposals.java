package dev.mosaic.kapi.repository;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.Matches;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.matching.Landscape;
import dev.mosaic.kapi.matching.Matcher;
import dev.mosaic.kapi.matching.Running;
import dev.mosaic.kapi.roster.Lists;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is proposed to one caller; weighed again only when something that is looked at has changed. */
@Component
class Proposals {
    private final Lists lists;
    private final Lookout lookout;
    private final Bindings bindings;
    private final Skips skips;
    /** What is proposed for these workloads: callers with the same rights share it. */
    private final Cache<List<Running>, Weighed> weighed = Caffeine.newBuilder()
            .maximumSize(8)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Proposals(Lists lists, Lookout lookout, Bindings bindings, Skips skips) {
        this.lists = lists;
        this.lookout = lookout;
        this.bindings = bindings;
        this.skips = skips;
    }

    Matches of(Caller caller) {
        boolean looking = lookout.looking();
        Findings findings = lookout.findings();
        List<Running> running = lists.in(caller, Scope.everything())
                .sorted(Comparator.comparing(workload -> workload.id().toString()))
                .map(workload -> RunningWorkload.of(workload, findings.labels()))
                .toList();
        Map<String, StoredBinding> bound = bindings.all().stream()
                .collect(Collectors.toMap(
                        one -> key(one.binding().workload(), one.binding().container()),
                        Function.identity(),
                        (a, b) -> a));
        Set<String> skipped = skips.all();
        List<MatchRow> rows = matches(findings, running).stream()
                .map(match -> new MatchRow(
                        match,
                        bound.get(key(match.workload(), match.container())),
                        skipped.contains(match.workload().toString())))
                .toList();
        return new Matches(rows, findings.repositories().size(), looking, findings.failures());
    }

    private List<Match> matches(Findings findings, List<Running> running) {
        return weighed.asMap()
                .compute(
                        running,
                        (same, last) -> last != null && last.of() == findings ? last : weigh(findings, running))
                .matches();
    }

    private static Weighed weigh(Findings findings, List<Running> running) {
        Landscape landscape = new Landscape(findings.repositories(), findings.images(), running);
        return new Weighed(findings, Matcher.match(landscape));
    }

    private static String key(Object workload, String container) {
        return workload + " " + container;
    }

    private record Weighed(Findings of, List<Match> matches) {}
}
