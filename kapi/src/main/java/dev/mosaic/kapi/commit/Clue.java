package dev.mosaic.kapi.commit;

import dev.mosaic.contract.commit.Trace;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import java.util.Optional;

/** What names the commit of an image, and the repository that is named with it. */
record Clue(Trace trace, GitRef ref, Optional<GitUrl> repository) {
    private static final String BRIEF = "[0-9a-f]{7,39}";

    /** Empty where the text is no commit id, whole or cut to at least seven digits. */
    static Optional<Clue> of(Trace trace, String id, Optional<GitUrl> repository) {
        return CommitSha.find(id).isPresent() || id.matches(BRIEF)
                ? Optional.of(new Clue(trace, new GitRef(id), repository))
                : Optional.empty();
    }

    /** The id where it is whole, even if nobody could be asked about it. */
    Optional<CommitSha> sha() {
        return CommitSha.find(ref.value());
    }
}
