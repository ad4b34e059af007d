package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.git.Commit;
import java.util.List;

/** A commit of a repository in one line: id, first line of the message, author, age. */
public final class CommitRow extends Span {

    public CommitRow(Commit commit) {
        addClassName("m-commit");
        getElement().setAttribute("data-test", "commit-row");
        add(
                new Icon(Glyph.COMMIT),
                Mono.brief(commit.sha().brief(), commit.sha().value()),
                new CopyButton(commit.sha().value()),
                CommitLine.message(commit.title(), commit.message()),
                CommitLine.author(commit.author()),
                new Age(commit.time()));
    }

    /** These commits one under the other. */
    public static UnorderedList list(List<Commit> commits) {
        UnorderedList list = new UnorderedList();
        list.addClassName("m-commit-rows");
        commits.forEach(commit -> list.add(new ListItem(new CommitRow(commit))));
        return list;
    }
}
