package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Joins one container to repository, Dockerfile, context and image repository. */
class BindForm extends Div {
    private final RepositoryApi repositories;
    private final BindingApi bindings;
    private final Wire wire;
    private final BindFields fields;
    private final Consumer<StoredBinding> saved;
    private final Div check = new Div();
    private final Div problem = new Div();
    private final Div offer = new Div();
    private final TreeOffer tree;
    private final Button save =
            Buttons.marked(Buttons.strong(Glyph.LINK, Text.of("bind.save"), this::save), "bind-save");
    private String version = "";

    BindForm(
            RepositoryApi repositories,
            BindingApi bindings,
            Wire wire,
            BindFields fields,
            Consumer<StoredBinding> saved) {
        this.repositories = repositories;
        this.bindings = bindings;
        this.wire = wire;
        this.fields = fields;
        this.saved = saved;
        this.tree = new TreeOffer(fields);
        addClassNames("m-card", "m-bind");
        getElement().setAttribute("data-test", "bind-form");
        offer.getElement().setAttribute("data-test", "bind-offer");
        check.addClassName("m-check");
        check.getElement().setAttribute("data-test", "bind-check");
        fields.repository().addValueChangeListener(event -> check());
        add(new H2(Text.of("bind.title", fields.container())), new Paragraph(Text.of("bind.text")), offer);
        add(fields.repository(), check, tree, fields.how(), fields.row(), fields.images(), problem, save);
    }

    /** Changes this binding; a conflict is told, and nothing of the other change is lost. */
    BindForm of(StoredBinding stored) {
        fields.fill(stored.binding());
        version = stored.version();
        return this;
    }

    /** Shows what is proposed, to be taken with one press; changes no field by itself. */
    void offer(MatchRow row) {
        row.match().best().ifPresent(best -> {
            Button take = Buttons.marked(
                    Buttons.plain(Glyph.CHECK, Text.of("matches.take"), () -> fields.propose(row, best)), "bind-take");
            Div source = new Div(MatchLook.chip(best.confidence()), MatchLook.source(best), take);
            source.addClassName("m-match-head");
            offer.add(source, MatchReasons.list(best.reasons()));
        });
    }

    /** A proposal that cannot be had hinders nobody from filling in the form. */
    void withoutOffer(Failure why) {
        offer.removeAll();
    }

    private void check() {
        check.removeAll();
        tree.forget();
        TextField field = fields.repository();
        String typed = field.getValue().strip();
        if (typed.isEmpty()) return;
        fields.url().ifPresent(url -> {
            check.add(new Icon(Glyph.SPIN), new Span(Text.of("bind.checking")));
            wire.ask(() -> repositories.branches(url), all -> found(url, all), failure -> lost(url, failure));
        });
    }

    private void found(GitUrl url, List<Branch> branches) {
        if (outdated(url)) return;
        String first = branches.isEmpty() ? "" : branches.getFirst().name().value();
        answer(Tone.GOOD, Glyph.CHECK, Text.of("bind.found", branches.size(), first));
        ask(url, () -> repositories.dockerfiles(url), tree::dockerfiles);
        ask(url, () -> repositories.projects(url), tree::projects);
    }

    /** What cannot be had is not offered; it can be typed all the same. */
    private <T> void ask(GitUrl url, Supplier<T> question, Consumer<T> offer) {
        wire.ask(
                question,
                found -> {
                    if (!outdated(url)) offer.accept(found);
                },
                why -> tree.forget());
    }

    private void lost(GitUrl url, Failure failure) {
        Sentences words = Sentences.of(failure);
        if (!outdated(url)) answer(Tone.BAD, Glyph.WARNING, words.because() + ". " + words.remedy());
    }

    private boolean outdated(GitUrl url) {
        return !fields.repository().getValue().strip().equals(url.value());
    }

    private void answer(Tone tone, Glyph glyph, String words) {
        check.removeAll();
        Div line = new Div(new Icon(glyph), new Span(words));
        line.addClassNames("m-answer", tone.css());
        check.add(line);
    }

    private void save() {
        problem.removeAll();
        fields.binding().ifPresent(binding -> {
            save.setEnabled(false);
            wire.ask(() -> bindings.save(binding, version), this::saved, this::refused);
        });
    }

    private void saved(StoredBinding stored) {
        save.setEnabled(true);
        version = stored.version();
        saved.accept(stored);
    }

    private void refused(Failure failure) {
        save.setEnabled(true);
        if (!fields.showAtField(failure)) problem.add(new FailureBox(failure));
    }
}
