package dev.mosaic.kapi.repository;

import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.git.Tag;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.JvmProject;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.repository.RepositoryList;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Looking into git repositories over HTTP. */
@RestController
class RepositoryController implements RepositoryApi {
    private static final int MOST_FOUND = 500;
    private final Sources sources;
    private final CodeReader reader;
    private final KnownRepositories known;
    private final Bindings bindings;
    private final Rights rights;
    private final CurrentCaller caller;

    RepositoryController(
            Sources sources,
            CodeReader reader,
            KnownRepositories known,
            Bindings bindings,
            Rights rights,
            CurrentCaller caller) {
        this.sources = sources;
        this.reader = reader;
        this.known = known;
        this.bindings = bindings;
        this.rights = rights;
        this.caller = caller;
    }

    @Override
    public RepositoryList known() {
        List<GitUrl> bound = bindings.all().stream()
                .map(StoredBinding::binding)
                .filter(binding -> rights.mayRead(caller.get(), binding.workload()))
                .map(Binding::repository)
                .toList();
        return known.list(bound);
    }

    @Override
    public List<Branch> branches(GitUrl url) {
        return sources.branches(url);
    }

    @Override
    public List<RelativePath> dockerfiles(GitUrl url) {
        return reader.dockerfiles(url).stream().limit(MOST_FOUND).toList();
    }

    @Override
    public List<JvmProject> projects(GitUrl url) {
        return reader.projects(url).stream().limit(MOST_FOUND).toList();
    }

    @Override
    public List<Tag> tags(GitUrl url) {
        return sources.tags(url);
    }

    @Override
    public List<Commit> search(GitUrl url, GitRef ref, String text) {
        return new CommitSearch(sources).find(url, ref, text);
    }

    @Override
    public List<Commit> commits(GitUrl url, GitRef ref, int limit) {
        if (limit < 1 || limit > 500) throw new IllegalArgumentException("limit must be 1 to 500");
        return sources.commits(url, ref, limit);
    }
}
