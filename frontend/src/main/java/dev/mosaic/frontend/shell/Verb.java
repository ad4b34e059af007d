package dev.mosaic.frontend.shell;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import java.util.Locale;

/** What the palette can do to a workload: an act, whose dialog opens there, or a tab of its page. */
enum Verb {
    RESTART(Glyph.RESTART, "act.restart", "?act=restart"),
    SCALE(Glyph.SCALE, "act.scale", "?act=scale"),
    IMAGE(Glyph.IMAGE, "act.image", "?act=image"),
    SHIP(Glyph.SHIP, "act.ship", "/ship"),
    PAUSE(Glyph.PAUSE, "act.pause", "?act=pause"),
    RESUME(Glyph.ARROW, "act.resume", "?act=resume"),
    PODS(Glyph.WORKLOAD, "tab.pods", "/pods"),
    HISTORY(Glyph.CLOCK, "tab.history", "/history"),
    KUBECTL(Glyph.TERMINAL, "tab.kubectl", "/kubectl");

    private final Glyph glyph;
    private final String key;
    private final String where;

    Verb(Glyph glyph, String key, String where) {
        this.glyph = glyph;
        this.key = key;
        this.where = where;
    }

    /** Whether this word means it, in the person's language or as Mosaic itself calls it. */
    boolean isMeantBy(String word) {
        if (word.length() < 2) return false;
        String said = word.toLowerCase(Locale.ROOT);
        return name().toLowerCase(Locale.ROOT).startsWith(said)
                || Text.of(key).toLowerCase(Locale.ROOT).startsWith(said);
    }

    boolean fits(WorkloadId id) {
        return switch (this) {
            case SCALE -> id.kind() != WorkloadKind.DAEMONSET;
            case PAUSE, RESUME -> id.kind() == WorkloadKind.DEPLOYMENT;
            default -> true;
        };
    }

    Find on(WorkloadId id) {
        String label = Text.of("palette.act", Text.of(key), id.name());
        return new Find(glyph, label, id.namespace() + " · " + id.kind().title(), Routes.workload(id) + where);
    }
}
