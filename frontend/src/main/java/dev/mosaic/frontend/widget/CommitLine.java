package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.frontend.text.Text;

/** A commit in one line: sha, first line of the message, author, age of the ship. */
public final class CommitLine extends Span {

    public CommitLine(RunningCommit commit) {
        addClassName("m-commit");
        Span message = new Span(commit.message());
        message.addClassName("m-message");
        message.setTitle(commit.message());
        Span author = new Span(Text.of("commit.by", commit.author()));
        author.addClassName("m-muted");
        add(
                new Icon(Glyph.COMMIT),
                Mono.brief(commit.sha().brief(), commit.sha().value()),
                message,
                author);
        if (commit.shipped() != null) add(new Age(commit.shipped()));
    }
}
