package dev.mosaic.frontend.widget;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.workload.HealthWord;

/** The five colours a state may have; never shown without a word and an icon. */
public enum Tone {
    GOOD,
    BUSY,
    WARN,
    BAD,
    CALM;

    /** The colour of a health word. */
    public static Tone of(HealthWord word) {
        return switch (word) {
            case RUNNING -> GOOD;
            case STARTING, ROLLING_OUT -> BUSY;
            case WAITING, DEGRADED -> WARN;
            case FAILING -> BAD;
            case STOPPED, UNKNOWN -> CALM;
        };
    }

    /** The colour of an ending. */
    public static Tone of(Ending ending) {
        return switch (ending) {
            case DONE -> GOOD;
            case UNTOUCHED -> CALM;
            case HELD, BACK_AT_LAST_GOOD -> WARN;
            case LEFT_AS_IS, RETURN_FAILED -> BAD;
        };
    }

    /** The icon of a health word. */
    public static Glyph glyph(HealthWord word) {
        return switch (word) {
            case RUNNING -> Glyph.CHECK;
            case STARTING, ROLLING_OUT -> Glyph.SPIN;
            case WAITING -> Glyph.CLOCK;
            case DEGRADED -> Glyph.WARNING;
            case FAILING -> Glyph.CROSS;
            case STOPPED -> Glyph.PAUSE;
            case UNKNOWN -> Glyph.QUESTION;
        };
    }

    /** The icon of an ending. */
    public static Glyph glyph(Ending ending) {
        return switch (ending) {
            case DONE -> Glyph.CHECK;
            case HELD -> Glyph.PAUSE;
            case UNTOUCHED -> Glyph.STOP;
            case BACK_AT_LAST_GOOD -> Glyph.RETURN;
            case LEFT_AS_IS -> Glyph.WARNING;
            case RETURN_FAILED -> Glyph.CROSS;
        };
    }

    /** The style class of this colour. */
    public String css() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
