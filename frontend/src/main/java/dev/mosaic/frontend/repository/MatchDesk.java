package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.MatchApi;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.Matches;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.BuiltFrom;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.StaleNote;
import java.util.Comparator;
import java.util.List;

/** Where each workload comes from that is not bound yet: proposed, and decided by a person, one or all that are sure. */
class MatchDesk extends Div implements Follower<Matches> {
    private final BindFormMaker forms;
    private final MatchActs acts;
    private final Runnable bound;
    private final StaleNote note = new StaleNote();
    private final Span sentence = new Span();
    private final Div problem = new Div();
    private final Div missing = new Div();
    private final Button all = Buttons.marked(Buttons.strong(Glyph.CHECK, "", this::askAll), "match-all");
    private final MatchTable table = new MatchTable(this::accept, row -> acts().skip(row), this::change);
    private final Runnable again;
    private List<MatchRow> shown = List.of();

    /** {@code bound} is told when something was bound. */
    MatchDesk(MatchApi matches, BindFormMaker forms, Wire wire, Runnable bound) {
        this.forms = forms;
        this.bound = bound;
        this.acts = new MatchActs(matches, wire, this::refused, bound);
        addClassName("m-matches");
        sentence.getElement().setAttribute("data-test", "matches-sentence");
        sentence.getElement().setAttribute("role", "status");
        all.setVisible(false);
        Button look = Buttons.marked(Buttons.quiet(Glyph.RESTART, Text.of("matches.look"), acts::look), "match-look");
        Div actions = new Div(look, all);
        actions.addClassName("m-actions");
        Div head = new Div(new Div(new H2(Text.of("matches.title")), sentence), actions);
        head.addClassName("m-head");
        add(head, note, missing, problem, table);
        again = wire.follow(this, () -> Wire.endless(matches.watch()), this);
    }

    @Override
    public void seen(List<Matches> news) {
        note.fresh();
        Matches matches = news.getLast();
        List<MatchRow> rows = matches.rows().stream()
                .filter(row -> row.bound() == null)
                .sorted(Comparator.comparing(MatchDesk::rank).thenComparing(MatchTable::id))
                .toList();
        if (!rows.equals(shown)) table.show(rows);
        table.setVisible(!rows.isEmpty());
        shown = rows;
        int sure = sure().size();
        all.setText(Text.count("matches.all", sure));
        all.setVisible(sure > 0);
        sentence.setText(words(matches, rows.stream().filter(MatchRow::open).count()));
        missing.removeAll();
        matches.failures().forEach(failure -> missing.add(new FailureBox(failure)));
    }

    @Override
    public void stale(Failure why) {
        note.stale(why);
    }

    /** Asks anew, after something was bound or unbound beside this. */
    void again() {
        again.run();
    }

    private MatchActs acts() {
        return acts;
    }

    private static String words(Matches matches, long open) {
        String looked = Text.count("matches.looked", matches.repositories());
        if (matches.looking()) return Text.of("matches.looking", looked);
        return Text.count("matches.open", open) + " " + looked;
    }

    /** What is sure first, then by confidence, then what nothing is proposed for, skipped and foreign last. */
    private static int rank(MatchRow row) {
        if (!row.match().foreign().isEmpty()) return 6;
        if (row.skipped()) return 5;
        return row.match().best().map(best -> best.confidence().ordinal()).orElse(4);
    }

    private List<Binding> sure() {
        return shown.stream()
                .filter(row -> row.open() && row.match().sure())
                .flatMap(row -> row.match().best().flatMap(row::binding).stream())
                .toList();
    }

    private void askAll() {
        List<Binding> bindings = sure();
        UnorderedList list = new UnorderedList();
        bindings.forEach(one -> list.add(new ListItem(Text.of(
                "matches.line",
                one.workload(),
                one.container(),
                one.repository(),
                BuiltFrom.words(one),
                one.images()))));
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Text.count("matches.all", bindings.size()));
        dialog.setText(new Div(new Span(Text.of("matches.all.what")), list));
        dialog.setConfirmText(Text.of("matches.accept"));
        dialog.addConfirmListener(event -> acts.accept(bindings));
        dialog.setCancelable(true);
        dialog.setCancelText(Text.of("cancel"));
        dialog.open();
    }

    private void accept(MatchRow row, Candidate candidate) {
        acts.accept(row.binding(candidate).stream().toList());
    }

    private void change(MatchRow row) {
        Dialog dialog = new Dialog();
        dialog.setWidth("640px");
        dialog.add(forms.propose(row, saved -> {
            dialog.close();
            bound.run();
            again();
        }));
        dialog.open();
    }

    private void refused(List<Failure> failures) {
        problem.removeAll();
        failures.forEach(failure -> problem.add(new FailureBox(failure)));
    }
}
