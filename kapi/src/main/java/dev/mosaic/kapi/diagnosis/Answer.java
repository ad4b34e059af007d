package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.identity.Right;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a check found: yes, no, or why it cannot tell; the evidence; and whom it blames, if that is clear. */
public record Answer(
        Outcome outcome,
        @Nullable Sentence because,
        @Nullable Right missing,
        List<Sentence> evidence,
        List<Blame> blames) {

    public static Answer yes(Sentence... evidence) {
        return new Answer(Outcome.YES, null, null, List.of(evidence), List.of());
    }

    public static Answer no(Sentence... evidence) {
        return new Answer(Outcome.NO, null, null, List.of(evidence), List.of());
    }

    public static Answer cannotTell(Sentence because, Sentence... evidence) {
        return new Answer(Outcome.CANNOT_TELL, because, null, List.of(evidence), List.of());
    }

    static Answer unseen(Unseen unseen) {
        return new Answer(Outcome.CANNOT_TELL, unseen.because(), unseen.missing(), List.of(), List.of());
    }

    /** No, for these reasons; yes where there is none. */
    public static Answer noneOf(List<Blame> blames, Sentence... otherwise) {
        return blames.isEmpty() ? yes(otherwise) : blame(blames);
    }

    /** No, and this is why. */
    public static Answer blame(Blame... blames) {
        return blame(List.of(blames));
    }

    /** No, and these are why. */
    public static Answer blame(List<Blame> blames) {
        List<Sentence> evidence = blames.stream()
                .flatMap(blame -> blame.evidence().stream())
                .distinct()
                .toList();
        return new Answer(Outcome.NO, null, null, evidence, List.copyOf(blames));
    }

    /** The same with more evidence. */
    public Answer showing(Sentence... more) {
        List<Sentence> all = Stream.concat(evidence.stream(), Stream.of(more)).toList();
        return new Answer(outcome, because, missing, all, blames);
    }
}
