package dev.mosaic.frontend.probe;

import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Tone;

/** An outcome in one word and colour: a status of HTTP, a kind of fault, or that it went well. */
final class OutcomeChip {
    private OutcomeChip() {}

    static Chip of(String outcome) {
        if (outcome.equals("OK")) return new Chip(Tone.GOOD, Glyph.CHECK, Text.of("probe.ok"));
        if (outcome.matches("\\d{3}")) return status(outcome);
        return new Chip(Tone.BAD, Glyph.CROSS, Text.of(FaultKind.valueOf(outcome)));
    }

    /** An answer of any status is an answer: only those that say the server failed are bad. */
    private static Chip status(String status) {
        return switch (status.charAt(0)) {
            case '2' -> new Chip(Tone.GOOD, Glyph.CHECK, status);
            case '3' -> new Chip(Tone.BUSY, Glyph.ARROW, status);
            case '4' -> new Chip(Tone.WARN, Glyph.WARNING, status);
            case '5' -> new Chip(Tone.BAD, Glyph.CROSS, status);
            default -> new Chip(Tone.CALM, Glyph.INFO, status);
        };
    }
}
