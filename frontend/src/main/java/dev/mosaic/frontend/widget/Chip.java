package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.frontend.text.Text;

/** A state: word, colour and icon together, so that none of them is needed alone. */
public final class Chip extends Span {

    public Chip(Tone tone, Glyph glyph, String word) {
        addClassNames("m-chip", tone.css());
        add(new Icon(glyph), new Span(word));
    }

    /** How a workload or pod is; its reason as a tooltip. */
    public static Chip of(Health health) {
        Chip chip = new Chip(Tone.of(health.word()), Tone.glyph(health.word()), Text.of(health.word()));
        String reason = reason(health);
        if (!reason.isEmpty()) chip.setTitle(reason);
        return chip;
    }

    /** How an operation ended. */
    public static Chip of(Ending ending) {
        return new Chip(Tone.of(ending), Tone.glyph(ending), Text.of(ending));
    }

    /** An operation that still runs. */
    public static Chip running() {
        return new Chip(Tone.BUSY, Glyph.SPIN, Text.of("operation.running"));
    }

    /** Reason and raw words in one line; empty where there is nothing to add. */
    public static String reason(Health health) {
        if (health.message().isEmpty()) return health.reason();
        return health.reason().isEmpty() ? health.message() : health.reason() + ": " + health.message();
    }
}
