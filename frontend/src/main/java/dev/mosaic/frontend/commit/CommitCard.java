package dev.mosaic.frontend.commit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.CommitRow;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;

/** The commit of one container: what it is, how that is known, what it changed and what is newer; or why not. */
class CommitCard extends Div {
    private final Archive archive;
    private final WorkloadId id;
    private final ActiveCommit found;

    CommitCard(Archive archive, WorkloadId id, ActiveCommit found, boolean named) {
        this.archive = archive;
        this.id = id;
        this.found = found;
        addClassName("m-active-one");
        getElement().setAttribute("data-test", "active-" + found.container());
        getElement().setAttribute("data-trace", found.trace().name());
        if (named) add(new H3(found.container()));
        if (found.commit() != null) known(found.commit());
        else unknown();
    }

    private void known(Commit commit) {
        Div facts = new Div(new Chip(Tone.CALM, Glyph.INFO, Text.of(found.trace())));
        facts.addClassName("m-facts");
        if (found.repository() != null) facts.add(new Mono(found.repository().value()));
        if (!found.page().isEmpty()) facts.add(outside());
        add(new CommitRow(commit), facts);
        if (found.repository() != null) more(found.repository(), commit.sha());
    }

    private void more(GitUrl repository, CommitSha sha) {
        add(new ChangesPart(archive, repository, sha), new NewerPart(archive, repository, sha, id));
    }

    private Anchor outside() {
        Anchor page = new Anchor(found.page(), Text.of("active.page"), AnchorTarget.BLANK);
        page.getElement().setAttribute("rel", "noopener noreferrer");
        return page;
    }

    private void unknown() {
        if (found.sha() != null) add(new Mono(found.sha().value()));
        Paragraph why = new Paragraph(Text.of("Doubt." + found.doubt(), where()));
        why.getElement().setAttribute("data-test", "doubt");
        Span image = new Span(new Mono(found.image()));
        image.addClassName("m-muted");
        add(why, image);
        if (found.failure() != null) add(new Details(Text.of("active.why"), new FailureBox(found.failure())));
        if (found.commands().isEmpty()) return;
        Paragraph how = new Paragraph(Text.of("active.note"));
        add(new Details(Text.of("active.note.title"), how, new CommandBlock(found.commands())));
    }

    private String where() {
        return found.repository() == null ? "" : found.repository().value();
    }
}
