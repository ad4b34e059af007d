package dev.mosaic.frontend.fake;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.commit.Doubt;
import dev.mosaic.contract.commit.Trace;
import dev.mosaic.contract.git.ChangeKind;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.FileChange;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;

/** cart runs a known commit, four behind the newest; of every other workload nothing tells the commit. */
final class FakeCommits implements CommitApi {
    static final GitUrl CART = new GitUrl("https://git.example/shop/cart.git");

    @Override
    public List<ActiveCommit> active(String namespace, WorkloadKind kind, String name) {
        if (!name.equals("cart")) return List.of(unknown(name));
        Commit commit = FakeRepositories.commit("main", 4);
        String page = "https://git.example/shop/cart/commit/" + commit.sha();
        return List.of(new ActiveCommit(
                name,
                "registry.example/shop/cart@" + FakeCluster.DIGEST,
                Trace.LABEL,
                commit.sha(),
                commit,
                CART,
                page,
                null,
                null,
                List.of()));
    }

    private static ActiveCommit unknown(String name) {
        Command note = Command.of(Purpose.ANNOTATE, "kubectl", "annotate", "deployment/" + name);
        return new ActiveCommit(
                name,
                "registry.example/" + name + ":1",
                Trace.NONE,
                null,
                null,
                null,
                "",
                Doubt.NO_TRACE,
                null,
                List.of(note));
    }

    @Override
    public CommitChanges changes(GitUrl url, CommitSha sha) {
        return new CommitChanges(
                List.of(
                        new FileChange("src/Cart.java", "", ChangeKind.CHANGED, 12, 3, false),
                        new FileChange("docs/logo.png", "", ChangeKind.ADDED, 0, 0, true),
                        new FileChange("src/Totals.java", "src/Sums.java", ChangeKind.RENAMED, 1, 1, false),
                        new FileChange(FakeCluster.HOSTILE, "", ChangeKind.REMOVED, 0, 40, false)),
                true);
    }

    @Override
    public CommitRange range(GitUrl url, CommitSha from, CommitSha to) {
        List<Commit> newer = List.of(
                FakeRepositories.commit("main", 0),
                FakeRepositories.commit("main", 1),
                FakeRepositories.commit("main", 2),
                FakeRepositories.commit("main", 3));
        return new CommitRange(newer, List.of(FakeRepositories.commit("gift-cards", 2)), false);
    }
}
