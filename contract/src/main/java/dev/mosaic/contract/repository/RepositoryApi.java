package dev.mosaic.contract.repository;

import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.git.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Looking into a git repository. */
@HttpExchange("/api/v1/repository")
public interface RepositoryApi {

    /** Those that the accounts of git hosts see and those that are bound to workloads the caller may see, by address. */
    @GetExchange("/known")
    RepositoryList known();

    /** The default branch first, then by name. */
    @GetExchange("/branches")
    List<Branch> branches(@RequestParam GitUrl url);

    /** The paths in the tip of the default branch that are named as Dockerfiles are, by name; at most 500. */
    @GetExchange("/dockerfiles")
    List<RelativePath> dockerfiles(@RequestParam GitUrl url);

    /** The folders of JVM projects in the tip of the default branch, by path; at most 500. */
    @GetExchange("/projects")
    List<JvmProject> projects(@RequestParam GitUrl url);

    /** Those that name a commit, by name, to the last page. */
    @GetExchange("/tags")
    List<Tag> tags(@RequestParam GitUrl url);

    /**
     * Commits whose message, author or id holds the text, newest first, among the last 500 of {@code ref}; a commit id, whole
     * or its beginning, is found wherever it is.
     */
    @GetExchange("/search")
    List<Commit> search(@RequestParam GitUrl url, @RequestParam GitRef ref, @RequestParam String text);

    /** Newest first; {@code limit} is 1 to 500. */
    @GetExchange("/commits")
    List<Commit> commits(
            @RequestParam GitUrl url, @RequestParam GitRef ref, @RequestParam(defaultValue = "50") int limit);
}
