package dev.mosaic.kapi.git.jgit.playground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.Commit;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeederTest {
    @TempDir
    private Path folder;

    @Test
    void theSameHistoryGivesTheSameCommits() throws Exception {
        List<Commit> once = seed("one");
        assertThat(seed("two")).isEqualTo(once);
        assertThat(once).hasSize(12);
        assertThat(once.getFirst().title()).isEqualTo("Cart: say when the last thing is gone");
        assertThat(once.stream().map(Commit::author).distinct()).hasSize(4);
    }

    @Test
    void theNewestTreeHoldsTheLastOfEachFile() throws Exception {
        seed("one");
        assertThat(read("main", "cart/start")).contains("tell when sold out");
        assertThat(read("main", "catalogue/products.txt")).contains("teapot 36.89");
        assertThat(read("main", "cart/Dockerfile")).doesNotContain("CRASH");
    }

    @Test
    void theExperimentCrashesAndLacksWhatCameLater() throws Exception {
        seed("one");
        assertThat(read("experiment", "cart/Dockerfile")).contains("CRASH=");
        assertThat(read("experiment", "cart/start")).doesNotContain("free shipping");
    }

    private List<Commit> seed(String name) throws Exception {
        try (InputStream history = SampleCommit.class.getResourceAsStream("/playground/shop.history")) {
            return Seeder.seed(folder.resolve(name), SampleCommit.history(new String(history.readAllBytes(), UTF_8)));
        }
    }

    private String read(String branch, String path) throws Exception {
        try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(folder.resolve("one").toFile())
                        .build();
                RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(repository.resolve(branch));
            try (TreeWalk tree = TreeWalk.forPath(repository, path, commit.getTree())) {
                return new String(repository.open(tree.getObjectId(0)).getBytes(), UTF_8);
            }
        }
    }
}
