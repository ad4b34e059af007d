package dev.mosaic.kapi.repository;

import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.kapi.git.Sources;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Looking into git repositories over HTTP. */
@RestController
class RepositoryController implements RepositoryApi {
    private final Sources sources;

    RepositoryController(Sources sources) {
        this.sources = sources;
    }

    @Override
    public List<Branch> branches(GitUrl url) {
        return sources.branches(url);
    }

    @Override
    public List<Commit> commits(GitUrl url, GitRef ref, int limit) {
        if (limit < 1 || limit > 500) throw new IllegalArgumentException("limit must be 1 to 500");
        return sources.commits(url, ref, limit);
    }
}
