package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Tone;
import org.jspecify.annotations.Nullable;

/** How a question looks: asked now, not asked, or by what it was answered with. */
record Mark(String word, Tone tone, Glyph glyph) {
    static final Mark ASKING = new Mark("why.asking", Tone.BUSY, Glyph.SPIN);
    static final Mark UNASKED = new Mark("why.unasked", Tone.CALM, Glyph.DOTS);

    static Mark of(@Nullable Checked step) {
        return step == null
                ? UNASKED
                : switch (step.outcome()) {
                    case YES -> new Mark(key(Outcome.YES), Tone.GOOD, Glyph.CHECK);
                    case NO -> new Mark(key(Outcome.NO), step.found().isEmpty() ? Tone.WARN : Tone.BAD, Glyph.CROSS);
                    case CANNOT_TELL -> new Mark(key(Outcome.CANNOT_TELL), Tone.WARN, Glyph.QUESTION);
                };
    }

    static String key(Outcome outcome) {
        return "why.outcome." + outcome.name();
    }
}
