package dev.mosaic.kapi.repository;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.RepositoryList;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** Which git repositories are known: all hosts are asked at once, and one that fails does not hide the others. */
@Component
class KnownRepositories {
    private final Sources sources;

    KnownRepositories(Sources sources) {
        this.sources = sources;
    }

    /** Those the hosts list, and, with nothing but their address, the others of {@code bound}; by address. */
    RepositoryList list(Collection<GitUrl> bound) {
        ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
        Map<String, HostedRepository> found = new TreeMap<>();
        for (GitUrl url : bound) found.put(key(url), new HostedRepository(url, "", false, false, false, null));
        for (HostedRepository one : hosted(failures)) found.put(key(one.url()), one);
        return new RepositoryList(List.copyOf(found.values()), List.copyOf(failures));
    }

    private List<HostedRepository> hosted(ConcurrentLinkedQueue<Failure> failures) {
        List<Future<List<HostedRepository>>> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = sources.hosts().stream()
                    .map(host -> threads.submit(() -> one(host, failures)))
                    .toList();
        } // which waits for all of them
        return answers.stream().flatMap(answer -> answer.resultNow().stream()).toList();
    }

    private List<HostedRepository> one(String host, ConcurrentLinkedQueue<Failure> failures) {
        try {
            return sources.repositories(host);
        } catch (Refusal refusal) {
            failures.add(refusal.failure());
            return List.of();
        }
    }

    /** People write the same repository with and without {@code .git}. */
    private static String key(GitUrl url) {
        return url.host() + "/" + url.path();
    }
}
