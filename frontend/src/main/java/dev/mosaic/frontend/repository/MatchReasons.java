package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.Reason;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import java.util.List;
import java.util.function.Consumer;

/** Why this is proposed, what speaks against it, and what else it could be. */
class MatchReasons extends Div {

    MatchReasons(MatchRow row, Consumer<Candidate> take) {
        addClassName("m-match-reasons");
        getElement().setAttribute("data-test", "match-reasons");
        add(new Mono(row.match().image()));
        if (!row.match().foreign().isEmpty()) add(list(row.match().foreign()));
        row.match().candidates().forEach(candidate -> add(candidate(row, candidate, take)));
        if (row.match().candidates().isEmpty() && row.match().foreign().isEmpty()) {
            add(new Span(Text.of("matches.nothing.text")));
        }
    }

    private static Div candidate(MatchRow row, Candidate candidate, Consumer<Candidate> take) {
        Div head = new Div(MatchLook.chip(candidate.confidence()), MatchLook.source(candidate));
        head.addClassName("m-match-head");
        if (row.open() && row.binding(candidate).isPresent()) {
            head.add(Buttons.marked(
                    Buttons.quiet(Glyph.CHECK, Text.of("matches.take"), () -> take.accept(candidate)), "match-take"));
        }
        Div all = new Div(head, list(candidate.reasons()));
        all.getElement().setAttribute("data-test", "candidate");
        all.getElement().setAttribute("data-confidence", candidate.confidence().name());
        return all;
    }

    static UnorderedList list(List<Reason> reasons) {
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> {
            ListItem item = new ListItem(ReasonWords.of(reason));
            if (reason.weight() < 0) item.addClassName("m-against");
            item.getElement().setAttribute("data-reason", reason.kind().name());
            list.add(item);
        });
        return list;
    }
}
