package dev.mosaic.frontend.fake;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.image.ImageTag;
import dev.mosaic.contract.image.ImageTags;
import dev.mosaic.contract.workload.TagApi;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Three tags: one made from a known commit, one without, one the registry tells nothing of. */
final class FakeTags implements TagApi {
    private static final Instant NOW = Instant.now();

    @Override
    public ImageTags tags(String namespace, WorkloadKind kind, String name, String container) {
        return new ImageTags(
                new ImageRepository("registry.example/" + namespace + "/" + name),
                List.of(
                        new ImageTag(
                                "9c1d2e3",
                                digest("a"),
                                NOW.minus(Duration.ofHours(2)),
                                new CommitSha("9".repeat(40)),
                                48_200_000,
                                List.of("linux/amd64", "linux/arm64/v8")),
                        new ImageTag(
                                "1.3.0",
                                digest("b"),
                                NOW.minus(Duration.ofDays(9)),
                                null,
                                912_000,
                                List.of("linux/amd64")),
                        new ImageTag("odd", null, null, null, 0, List.of())),
                412);
    }

    private static Digest digest(String letter) {
        return new Digest("sha256:" + letter.repeat(64));
    }
}
