package dev.mosaic.kapi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every GitHost promises. */
public abstract class GitHostContract extends GitComparisonContract {
    private static final long PLENTY = 1 << 20;

    @Test
    void branchesComeWithTheDefaultOneFirstThenByName() {
        shop.commit("zebra", "z", GitFixture.Files.of("z", "z"));
        String tip = shop.commit("alpha/one", "a", GitFixture.Files.of("a", "a"));
        List<Branch> branches = host().branches(remote("shop"));
        assertThat(branches).extracting(branch -> branch.name().value()).containsExactly("main", "alpha/one", "zebra");
        assertThat(branches).extracting(Branch::isDefault).containsExactly(true, false, false);
        assertThat(branches.get(1).tip().value()).isEqualTo(tip);
    }

    @Test
    void commitsComeNewestFirstAsTheirAuthorsWroteThem() {
        List<Commit> commits = host().commits(remote("shop"), new GitRef("main"), 10);
        assertThat(commits).extracting(commit -> commit.sha().value()).containsExactly(second, first);
        Commit oldest = commits.getLast();
        assertThat(oldest.title()).isEqualTo("Open the shop");
        assertThat(oldest.message()).contains("With a door.");
        assertThat(oldest.author()).isEqualTo("Ada Lovelace");
        assertThat(oldest.email()).isEqualTo("ada@example.org");
        assertThat(oldest.time()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void commitsAreNoMoreThanTheLimit() {
        assertThat(host().commits(remote("shop"), new GitRef("main"), 1))
                .extracting(commit -> commit.sha().value())
                .containsExactly(second);
    }

    @Test
    void aLongHistoryIsListedAsFarAsAskedWhateverWasAskedBefore() {
        for (int i = 0; i < 150; i++) shop.commit("long", "step " + i, GitFixture.Files.of("n", "" + i));
        GitHost host = host();
        assertThat(host.commits(remote("shop"), new GitRef("long"), 5)).hasSize(5);
        assertThat(host.commits(remote("shop"), new GitRef("long"), 140)).hasSize(140);
        assertThat(host.commits(remote("shop"), new GitRef("long"), 500)).hasSize(150);
        String next = shop.commit("long", "one more", GitFixture.Files.of("n", "more"));
        assertThat(host.commits(remote("shop"), new GitRef("long"), 3)
                        .getFirst()
                        .sha()
                        .value())
                .isEqualTo(next);
    }

    @Test
    void aBranchAtTheEdgeOfAnotherOnesListIsListedWhole() {
        for (int i = 0; i < 110; i++) shop.commit("long", "step " + i, GitFixture.Files.of("n", "" + i));
        GitHost host = host();
        List<Commit> hundred = host.commits(remote("shop"), new GitRef("long"), 100);
        shop.tag("edge", hundred.getLast().sha().value());
        assertThat(host.commits(remote("shop"), new GitRef("edge"), 100)).hasSize(11);
    }

    @Test
    void aBranchATagAnAnnotatedTagAWholeAndAShortIdAreResolved() {
        shop.tag("light", first);
        shop.annotate("v1", first);
        GitHost host = host();
        assertThat(host.resolve(remote("shop"), new GitRef("main")).sha().value())
                .isEqualTo(second);
        for (String name : List.of("light", "v1", "refs/tags/v1", first, first.substring(0, 8))) {
            assertThat(host.resolve(remote("shop"), new GitRef(name)).sha().value())
                    .as(name)
                    .isEqualTo(first);
        }
    }

    @Test
    void aBranchWithASlashAHashAndLettersOfOtherTonguesIsListedReadAndResolved() {
        String name = "feature/ü#1-日本&x=y%20+z";
        String tip = shop.commit(name, "odd", GitFixture.Files.of("odd", "odd"));
        GitHost host = host();
        assertThat(host.branches(remote("shop")))
                .extracting(branch -> branch.name().value())
                .contains(name);
        assertThat(host.commits(remote("shop"), new GitRef(name), 10)).hasSize(1);
        assertThat(host.resolve(remote("shop"), new GitRef(name)).sha().value()).isEqualTo(tip);
    }

    @Test
    void aMovedBranchIsResolvedToItsNewCommit() {
        GitHost host = host();
        host.resolve(remote("shop"), new GitRef("main"));
        String third = shop.commit("main", "Lock the door", GitFixture.Files.of("door.txt", "locked"));
        assertThat(host.resolve(remote("shop"), new GitRef("main")).sha().value())
                .isEqualTo(third);
    }

    @Test
    void anUnknownRefIsRefusedByItsName() {
        for (String name : List.of("nowhere", "0".repeat(39) + "1", "abcdef1")) {
            Refusal refusal = refusal(() -> host().resolve(remote("shop"), new GitRef(name)));
            assertThat(refusal.problem()).as(name).isEqualTo(Problem.GIT_REF_NOT_FOUND);
            assertThat(refusal.failure().tried()).contains(name);
        }
        assertThat(refusal(() -> host().commits(remote("shop"), new GitRef("nowhere"), 5))
                        .problem())
                .isEqualTo(Problem.GIT_REF_NOT_FOUND);
    }

    @Test
    void anEmptyRepositoryIsRefusedAsEmpty() {
        GitFixture.at(repositories.resolve("o/empty.git")).close();
        assertThat(refusal(() -> host().branches(remote("empty"))).problem()).isEqualTo(Problem.GIT_REPOSITORY_EMPTY);
        assertThat(refusal(() -> host().commits(remote("empty"), new GitRef("main"), 5))
                        .problem())
                .isEqualTo(Problem.GIT_REPOSITORY_EMPTY);
        assertThat(refusal(() -> host().resolve(remote("empty"), new GitRef("main")))
                        .problem())
                .isEqualTo(Problem.GIT_REPOSITORY_EMPTY);
    }

    @Test
    void anUnknownRepositoryIsRefusedAsUnknown() {
        assertThat(refusal(() -> host().branches(remote("nothing"))).problem())
                .isEqualTo(Problem.GIT_REPOSITORY_NOT_FOUND);
    }

    @Test
    void exactlyTheTreeOfTheCommitIsFetchedWithItsModes() throws IOException {
        String sha = shop.commit(
                "tools",
                "tools",
                new GitFixture.Files()
                        .executable("bin/run.sh", "#!/bin/sh\n")
                        .file("bin/notes.txt", "n")
                        .file("päth with spaces.txt", "ü")
                        .link("current", "bin/run.sh"));
        shop.commit("tools", "newer", GitFixture.Files.of("newer.txt", "not in it"));
        host().fetch(remote("shop"), new CommitSha(sha), into, PLENTY);
        try (var files = Files.walk(into)) {
            assertThat(files.filter(file -> !Files.isDirectory(file))
                            .map(file -> into.relativize(file).toString()))
                    .containsExactlyInAnyOrder("bin/run.sh", "bin/notes.txt", "päth with spaces.txt", "current");
        }
        assertThat(into.resolve("bin/run.sh")).isExecutable();
        assertThat(Files.isExecutable(into.resolve("bin/notes.txt"))).isFalse();
        assertThat(Files.readSymbolicLink(into.resolve("current"))).hasToString("bin/run.sh");
    }

    @Test
    void aSubmoduleIsAnEmptyFolderAndAFileOfLfsItsPointerBothOfWhichAreTold() throws IOException {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + "4".repeat(64) + "\nsize 12345\n";
        String sha = shop.commit(
                "pointing",
                "point elsewhere",
                GitFixture.Files.of(".gitmodules", "[submodule \"a\"]\n\tpath = libs/a\n\turl = ../a.git\n")
                        .submodule("libs/a", "1".repeat(40))
                        .file("logo.png", pointer));
        host().fetch(remote("shop"), new CommitSha(sha), into, PLENTY);
        assertThat(into.resolve("libs/a")).isEmptyDirectory();
        assertThat(SourceGaps.of(into, RelativePath.ROOT))
                .isEqualTo(new SourceGaps(List.of("libs/a"), List.of("logo.png")));
    }

    @Test
    void anOlderCommitIsFetchedAsItWas() {
        host().fetch(remote("shop"), new CommitSha(first), into, PLENTY);
        assertThat(into.resolve("door.txt")).hasContent("open");
    }

    @Test
    void linksThatLeadOutAreRefusedAndNothingIsLeft() {
        for (String target : List.of("../outside", "/etc/passwd", "inner/../../outside")) {
            String sha =
                    shop.commit("links", "link", GitFixture.Files.of("a", "a").link("out", target));
            refusesUnsafe(sha, "out");
        }
    }

    @Test
    void aLinkThatLeadsOutByWayOfAnotherLinkIsRefused() {
        String sha = shop.commit(
                "links",
                "chain",
                GitFixture.Files.of("a/b/c/file", "x")
                        .link("a/b/c/up", "../../..")
                        .link("through", "a/b/c/up/../etc/passwd"));
        refusesUnsafe(sha, "through");
    }

    @Test
    void aTreeLargerThanTheLimitIsRefusedAndNothingIsLeft() {
        String sha = shop.commit(
                "big", "big", GitFixture.Files.of("a", "x".repeat(600)).file("b", "y".repeat(600)));
        Refusal refusal = refusal(() -> host().fetch(remote("shop"), new CommitSha(sha), into, 1000));
        assertThat(refusal.problem()).isEqualTo(Problem.SOURCE_TOO_LARGE);
        assertThat(refusal.failure().because()).contains("1000 bytes");
        assertThat(into).isEmptyDirectory();
        host().fetch(remote("shop"), new CommitSha(sha), into, 1200);
        assertThat(into.resolve("b")).exists();
    }

    @Test
    void aCommitTheHostDoesNotHaveIsRefusedAndNothingIsLeft() {
        CommitSha unknown = new CommitSha("1".repeat(40));
        assertThat(refusal(() -> host().fetch(remote("shop"), unknown, into, PLENTY))
                        .problem())
                .isEqualTo(Problem.GIT_REF_NOT_FOUND);
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void aFolderThatHoldsSomethingIsNotWrittenInto() throws IOException {
        Files.writeString(into.resolve("mine"), "kept");
        assertThatThrownBy(() -> host().fetch(remote("shop"), new CommitSha(first), into, PLENTY))
                .hasMessageContaining("not empty");
        assertThat(into.resolve("mine")).hasContent("kept");
    }

    protected void refusesUnsafe(String sha, String path) {
        Refusal refusal = refusal(() -> host().fetch(remote("shop"), new CommitSha(sha), into, PLENTY));
        assertThat(refusal.problem()).isEqualTo(Problem.SOURCE_UNSAFE);
        assertThat(refusal.failure().because()).contains(path);
        assertThat(into).isEmptyDirectory();
    }
}
