package dev.mosaic.kapi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.git.Tag;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every GitHost promises of looking into a tree; part of its contract. */
abstract class GitTreesContract {
    @TempDir
    protected Path repositories;

    @TempDir
    protected Path into;

    protected GitFixture shop;
    protected String first;
    protected String second;

    /** The host under test, over the bare repositories {@code o/NAME.git} in {@link #repositories}. */
    protected abstract GitHost host();

    protected abstract Remote remote(String name);

    @BeforeEach
    void commits() throws IOException {
        Files.createDirectories(repositories.resolve("o"));
        shop = GitFixture.at(repositories.resolve("o/shop.git"));
        first = shop.commit("main", "Open the shop\n\nWith a door.\n", GitFixture.Files.of("door.txt", "open"));
        second = shop.commit("main", "Close the door", GitFixture.Files.of("door.txt", "closed"));
    }

    @Test
    void tagsComeByNameWithTheCommitTheyName() {
        for (int i = 0; i < 120; i++) shop.tag("b/%03d".formatted(i), second);
        shop.annotate("a-release", first);
        List<Tag> tags = host().tags(remote("shop"));
        assertThat(tags).hasSize(121).first().isEqualTo(new Tag(new GitRef("a-release"), new CommitSha(first)));
        assertThat(tags.getLast()).isEqualTo(new Tag(new GitRef("b/119"), new CommitSha(second)));
    }

    @Test
    void aRepositoryWithoutTagsHasNone() {
        assertThat(host().tags(remote("shop"))).isEmpty();
    }

    @Test
    void theFilesOfACommitAreToldWithoutFetchingIt() {
        String sha = shop.commit(
                "tree",
                "tree",
                new GitFixture.Files()
                        .file("Dockerfile", "FROM scratch")
                        .executable("cart/gradlew", "#!/bin/sh")
                        .file("cart/src/päth with # and spaces.txt", "ü")
                        .link("cart/current", "src"));
        shop.commit("tree", "newer", GitFixture.Files.of("newer.txt", "not in it"));
        TreeFiles files = host().files(remote("shop"), new CommitSha(sha), 100);
        assertThat(files.paths())
                .extracting(RelativePath::value)
                .containsExactlyInAnyOrder("Dockerfile", "cart/gradlew", "cart/src/päth with # and spaces.txt");
        assertThat(files.cut()).isFalse();
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void aTreeOfAHundredThousandFilesIsToldAsFarAsAskedAndSaysThatThereAreMore() {
        String sha = shop.commit("many", "many", new GitFixture.Files().copies(99_999, "data", "x"));
        TreeFiles some = host().files(remote("shop"), new CommitSha(sha), 2_000);
        assertThat(some.paths()).hasSize(2_000);
        assertThat(some.cut()).isTrue();
        TreeFiles all = host().files(remote("shop"), new CommitSha(sha), 100_000);
        assertThat(all.paths()).hasSize(99_999);
        assertThat(all.cut()).isFalse();
    }

    @Test
    void filesAreReadAsTheyAreInTheCommitWithoutThoseItLacksAndThoseTooLarge() {
        String sha = shop.commit(
                "read",
                "read",
                new GitFixture.Files()
                        .file("a/päth with # and spaces.txt", "ü")
                        .file("full", "x".repeat(100))
                        .file("large", "x".repeat(101))
                        .link("link", "full"));
        shop.commit("read", "newer", GitFixture.Files.of("full", "newer"));
        Set<RelativePath> asked = Stream.of("a/päth with # and spaces.txt", "full", "large", "link", "a", "nothing")
                .map(RelativePath::new)
                .collect(Collectors.toSet());
        Map<RelativePath, byte[]> read = host().read(remote("shop"), new CommitSha(sha), asked, 100);
        assertThat(read.keySet())
                .extracting(RelativePath::value)
                .containsExactlyInAnyOrder("a/päth with # and spaces.txt", "full");
        assertThat(read.get(new RelativePath("full"))).hasSize(100);
        assertThat(read.get(new RelativePath("a/päth with # and spaces.txt")))
                .isEqualTo("ü".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFilesOfACommitTheHostDoesNotHaveAreRefused() {
        CommitSha unknown = new CommitSha("1".repeat(40));
        assertThat(refusal(() -> host().files(remote("shop"), unknown, 10)).problem())
                .isEqualTo(Problem.GIT_REF_NOT_FOUND);
        assertThat(refusal(() -> host().read(remote("shop"), unknown, Set.of(new RelativePath("a")), 10))
                        .problem())
                .isEqualTo(Problem.GIT_REF_NOT_FOUND);
    }

    @Test
    void aHostThatListsNothingListsNothing() {
        assertThat(host().repositories("nobody.example.org", Optional.empty())).isEmpty();
    }

    protected static Refusal refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }
}
