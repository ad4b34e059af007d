package dev.mosaic.kapi.commit;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.commit.Doubt;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the commit of one container: what was noted, then what the image tells, the most trustworthy first. */
@Component
class Search {
    private final ImageClues clues;
    private final Witness witness;

    Search(ImageClues clues, Witness witness) {
        this.clues = clues;
        this.witness = witness;
    }

    ActiveCommit of(Subject subject) {
        Optional<ActiveCommit> noted = subject.note().map(note -> witness.note(subject, note));
        return noted.orElseGet(() -> byImage(subject));
    }

    private ActiveCommit byImage(Subject subject) {
        Unread unread = new Unread();
        List<Supplier<Optional<Clue>>> questions = List.of(
                () -> unread.unless(() -> clues.label(subject.image())),
                () -> clues.tag(subject.image()),
                () -> clues.gitTag(subject.image(), "").filter(clue -> witness.knows(subject, clue)),
                () -> clues.gitTag(subject.image(), "v").filter(clue -> witness.knows(subject, clue)),
                () -> unread.unless(() -> clues.sameImage(subject.image(), subject.binding())));
        return questions.stream()
                .flatMap(question -> question.get().stream())
                .findFirst()
                .map(clue -> witness.clue(subject, clue))
                .orElseGet(() -> nothing(subject, unread));
    }

    private static ActiveCommit nothing(Subject subject, Unread unread) {
        Answer answer = Answer.about(subject);
        return unread.first == null
                ? answer.unknown(Doubt.NO_TRACE, null)
                : answer.unknown(Doubt.IMAGE_UNREAD, unread.first.failure());
    }

    /** A registry that does not answer does not keep the other questions from being asked. */
    private static final class Unread {
        private @Nullable Refusal first;

        Optional<Clue> unless(Supplier<Optional<Clue>> question) {
            try {
                return question.get();
            } catch (Refusal refusal) {
                if (refusal.problem() == Problem.CANCELLED) throw refusal;
                if (first == null) first = refusal;
                return Optional.empty();
            }
        }
    }
}
