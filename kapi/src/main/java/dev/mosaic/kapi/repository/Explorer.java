package dev.mosaic.kapi.repository;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.RepositoryList;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.matching.CodeRepository;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks through what the accounts show; takes as long as hosts and registries need. */
@Component
class Explorer {
    private static final int HANDS = 8;
    private final KnownRepositories known;
    private final CodeReader reader;
    private final Registries registries;
    private final Bindings bindings;

    Explorer(KnownRepositories known, CodeReader reader, Registries registries, Bindings bindings) {
        this.known = known;
        this.reader = reader;
        this.registries = registries;
        this.bindings = bindings;
    }

    Findings look() {
        List<Binding> bound =
                bindings.all().stream().map(StoredBinding::binding).toList();
        RepositoryList list = known.list(bound.stream().map(Binding::repository).toList());
        Crew crew = new Crew(HANDS);
        List<CodeRepository> code = crew.each(
                list.repositories().stream().filter(one -> !one.isArchived()).toList(), reader::read);
        Set<String> hosts = registries.hosts(bound);
        List<String> images = crew.each(hosts, registries::listed).stream()
                .flatMap(List::stream)
                .toList();
        Map<String, Map<String, String>> labels = registries.labels(hosts, crew);
        List<Failure> failures = Stream.concat(list.failures().stream(), crew.failures().stream())
                .distinct()
                .toList();
        return new Findings(code, images, labels, failures);
    }
}
