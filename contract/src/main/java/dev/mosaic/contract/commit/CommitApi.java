package dev.mosaic.contract.commit;

import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** From what runs to the commit it was made of, and what lies between commits. */
@HttpExchange("/api/v1")
public interface CommitApi {

    /** One for each container, in the order of the pod template; fails with NOT_FOUND. */
    @GetExchange("/namespaces/{namespace}/{kind}/{name}/commits")
    List<ActiveCommit> active(
            @PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /** What a commit changed against its first parent. */
    @GetExchange("/repository/changes")
    CommitChanges changes(@RequestParam GitUrl url, @RequestParam CommitSha sha);

    /** What came and what went between two commits. */
    @GetExchange("/repository/range")
    CommitRange range(@RequestParam GitUrl url, @RequestParam CommitSha from, @RequestParam CommitSha to);
}
