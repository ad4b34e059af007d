package dev.mosaic.kapi.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.ChangeKind;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.FileChange;
import dev.mosaic.contract.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every GitHost promises of commits and what lies between them; part of its contract. */
abstract class GitComparisonContract extends GitTreesContract {

    @Test
    void aCommitTellsWhatItChangedFileByFile() {
        String filled = shop.commit(
                "shelves",
                "Fill the shelves",
                new GitFixture.Files()
                        .file("door.txt", "open\n")
                        .file("shelf/apples.txt", "one\ntwo\nthree\nfour\nfive\nsix\n")
                        .file("old.txt", "gone soon\n"));
        String changed = shop.commit(
                "shelves",
                "Move the apples",
                new GitFixture.Files()
                        .file("door.txt", "open\nwide\n")
                        .file("stand/apples.txt", "one\ntwo\nthree\nfour\nfive\nsix\n")
                        .file("new.txt", "fresh\nfruit\n"));

        assertThat(host().changes(remote("shop"), new CommitSha(changed), 10).files())
                .containsExactlyInAnyOrder(
                        new FileChange("door.txt", "", ChangeKind.CHANGED, 1, 0, false),
                        new FileChange("new.txt", "", ChangeKind.ADDED, 2, 0, false),
                        new FileChange("old.txt", "", ChangeKind.REMOVED, 0, 1, false),
                        new FileChange("stand/apples.txt", "shelf/apples.txt", ChangeKind.RENAMED, 0, 0, false));
        assertThat(host().changes(remote("shop"), new CommitSha(filled), 10).files())
                .as("a first commit changes against nothing")
                .hasSize(3)
                .allMatch(file -> file.kind() == ChangeKind.ADDED);
    }

    @Test
    void aBinaryFileHasNoLinesAndManyFilesAreCut() {
        String sha = shop.commit(
                "many",
                "many",
                new GitFixture.Files().copies(12, "copies", "x\n").file("a.bin", "a\0b"));

        CommitChanges all = host().changes(remote("shop"), new CommitSha(sha), 100);
        assertThat(all.files()).hasSize(13).contains(new FileChange("a.bin", "", ChangeKind.ADDED, 0, 0, true));
        assertThat(all.cut()).isFalse();
        CommitChanges some = host().changes(remote("shop"), new CommitSha(sha), 5);
        assertThat(some.files()).hasSize(5);
        assertThat(some.cut()).isTrue();
    }

    @Test
    void betweenTwoCommitsLiesWhatOnlyOneOfThemHas() {
        shop.fork("side", first);
        String side = shop.commit("side", "Paint the door", GitFixture.Files.of("door.txt", "red"));
        String third = shop.commit("main", "Lock the door", GitFixture.Files.of("door.txt", "locked"));
        GitHost host = host();

        CommitRange ahead = host.range(remote("shop"), new CommitSha(first), new CommitSha(third), 10);
        assertThat(shas(ahead.gained())).containsExactly(third, second);
        assertThat(ahead.lost()).isEmpty();
        assertThat(ahead.cut()).isFalse();
        CommitRange across = host.range(remote("shop"), new CommitSha(side), new CommitSha(third), 10);
        assertThat(shas(across.gained())).containsExactly(third, second);
        assertThat(shas(across.lost())).containsExactly(side);
        CommitRange same = host.range(remote("shop"), new CommitSha(third), new CommitSha(third), 10);
        assertThat(same.gained()).isEmpty();
        assertThat(same.lost()).isEmpty();
    }

    @Test
    void ofALongWayTheNewestAreToldAndThatItIsCut() {
        String start = shop.commit("long", "start", GitFixture.Files.of("n", "start"));
        for (int i = 0; i < 130; i++) shop.commit("long", "step " + i, GitFixture.Files.of("n", "" + i));
        String end = shop.commit("long", "end", GitFixture.Files.of("n", "end"));
        GitHost host = host();

        CommitRange some = host.range(remote("shop"), new CommitSha(start), new CommitSha(end), 20);
        assertThat(some.gained()).hasSize(20);
        assertThat(some.gained().getFirst().title()).isEqualTo("end");
        assertThat(some.cut()).isTrue();
        CommitRange all = host.range(remote("shop"), new CommitSha(start), new CommitSha(end), 200);
        assertThat(all.gained()).hasSize(131);
        assertThat(all.cut()).isFalse();
    }

    @Test
    void aCommitThatIsNotThereIsRefusedByItsName() {
        CommitSha nowhere = new CommitSha("0".repeat(39) + "1");
        assertThat(refusal(() -> host().changes(remote("shop"), nowhere, 5)).problem())
                .isEqualTo(Problem.GIT_REF_NOT_FOUND);
        assertThat(refusal(() -> host().range(remote("shop"), nowhere, new CommitSha(second), 5))
                        .problem())
                .isEqualTo(Problem.GIT_REF_NOT_FOUND);
    }

    private static List<String> shas(List<Commit> commits) {
        return commits.stream().map(commit -> commit.sha().value()).toList();
    }
}
