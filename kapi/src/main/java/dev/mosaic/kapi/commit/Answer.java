package dev.mosaic.kapi.commit;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.commit.Doubt;
import dev.mosaic.contract.commit.Trace;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be answered about one container. */
record Answer(Subject subject, String image) {

    static Answer about(Subject subject) {
        RunningImage image = subject.image();
        return new Answer(subject, image.exact().map(ImageReference::value).orElse(image.text()));
    }

    ActiveCommit known(Trace trace, Commit commit, @Nullable GitUrl repository, String page) {
        return new ActiveCommit(
                container(), image, trace, commit.sha(), commit, repository, page, null, null, List.of());
    }

    ActiveCommit doubted(Clue clue, @Nullable GitUrl repository, Doubt doubt, @Nullable Failure failure) {
        return new ActiveCommit(
                container(),
                image,
                clue.trace(),
                clue.sha().orElse(null),
                null,
                repository,
                "",
                doubt,
                failure,
                NoteCommands.of(subject));
    }

    ActiveCommit unknown(Doubt doubt, @Nullable Failure failure) {
        return new ActiveCommit(
                container(), image, Trace.NONE, null, null, null, "", doubt, failure, NoteCommands.of(subject));
    }

    private String container() {
        return subject.image().container();
    }
}
