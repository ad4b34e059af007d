package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.frontend.text.Text;

/** A commit in one line: sha, first line of the message, author, age of the ship. */
public final class CommitLine extends Span {

    public CommitLine(RunningCommit commit) {
        addClassName("m-commit");
        add(
                new Icon(Glyph.COMMIT),
                Mono.brief(commit.sha().brief(), commit.sha().value()),
                message(commit.message(), commit.message()),
                author(commit.author()));
        if (commit.shipped() != null) add(new Age(commit.shipped()));
    }

    /** What it says of itself; the whole of it under the mouse. */
    static Span message(String line, String whole) {
        Span message = new Span(line);
        message.addClassName("m-message");
        message.setTitle(whole);
        return message;
    }

    static Span author(String name) {
        Span author = new Span(Text.of("commit.by", name));
        author.addClassName("m-muted");
        return author;
    }
}
