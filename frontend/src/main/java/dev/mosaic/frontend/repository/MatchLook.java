package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Confidence;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;

/** How the cells of one proposal look. */
final class MatchLook {

    private MatchLook() {}

    static Component workload(MatchRow row) {
        Span name = new Span(row.match().workload().name());
        name.addClassName("m-name");
        Div who = twoLines(name, place(row.match().workload(), row.match().container()));
        who.getElement().setAttribute("data-test", "match");
        who.getElement().setAttribute("data-workload", row.match().workload().toString());
        who.getElement().setAttribute("data-state", state(row));
        return who;
    }

    static Component proposal(MatchRow row) {
        if (!row.match().foreign().isEmpty()) return new Mono(row.match().image());
        return row.match()
                .best()
                .<Component>map(MatchLook::source)
                .orElseGet(() -> new Mono(row.match().image()));
    }

    static Div source(Candidate candidate) {
        return twoLines(new Mono(candidate.repository().value()), built(candidate));
    }

    private static String built(Candidate candidate) {
        if (candidate.dockerfile() != null)
            return Text.of("matches.built", candidate.dockerfile(), candidate.context());
        return candidate.project() ? Text.of("container.project", candidate.context()) : Text.of("matches.without");
    }

    /** Where a workload stands, beside its name. */
    static String place(WorkloadId workload, String container) {
        return workload.namespace() + " · " + workload.kind().title() + " · " + container;
    }

    /** What matters, and below it, quieter, what it is more exactly. */
    static Div twoLines(Component first, String second) {
        Span quiet = new Span(second);
        quiet.addClassName("m-muted");
        Div both = new Div(first, quiet);
        both.addClassName("m-who");
        return both;
    }

    static Chip chip(MatchRow row) {
        if (row.skipped()) return new Chip(Tone.CALM, Glyph.PAUSE, Text.of("matches.skipped"));
        if (!row.match().foreign().isEmpty()) return new Chip(Tone.CALM, Glyph.IMAGE, Text.of("matches.foreign"));
        return row.match()
                .best()
                .map(best -> chip(best.confidence()))
                .orElseGet(() -> new Chip(Tone.CALM, Glyph.QUESTION, Text.of("matches.nothing")));
    }

    static Chip chip(Confidence confidence) {
        return switch (confidence) {
            case SURE -> new Chip(Tone.GOOD, Glyph.CHECK, Text.of(confidence));
            case LIKELY -> new Chip(Tone.BUSY, Glyph.QUESTION, Text.of(confidence));
            case UNSURE -> new Chip(Tone.WARN, Glyph.QUESTION, Text.of(confidence));
        };
    }

    /** For tests: what has to be decided, or was. */
    private static String state(MatchRow row) {
        if (row.skipped()) return "SKIPPED";
        if (!row.match().foreign().isEmpty()) return "FOREIGN";
        return row.match().best().map(best -> best.confidence().name()).orElse("NOTHING");
    }
}
