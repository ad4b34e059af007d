package dev.mosaic.frontend.commit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.FileChange;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Mono;

/** What a commit changed, file by file. */
class ChangesPart extends Div {

    ChangesPart(Archive archive, GitUrl repository, CommitSha sha) {
        add(new Fold(
                "active.changes",
                "commit-changes",
                fold -> archive.changes(repository, sha, changes -> show(fold, changes), fold::refuse)));
    }

    private static void show(Fold fold, CommitChanges changes) {
        if (changes.files().isEmpty()) {
            fold.say(Text.of("active.changes.none"));
            return;
        }
        Paragraph sum = new Paragraph(
                new Span(Text.count("active.files", changes.files().size())),
                lines(changes.added(), changes.removed()));
        sum.addClassName("m-facts");
        UnorderedList files = new UnorderedList();
        files.addClassName("m-files");
        changes.files().forEach(file -> files.add(row(file)));
        fold.show(sum, files);
        if (changes.cut()) fold.show(sum, files, new Paragraph(Text.of("active.cut")));
    }

    private static ListItem row(FileChange file) {
        Span what = new Span(Text.of(file.kind()));
        what.addClassName("m-muted");
        ListItem row = new ListItem(what, new Mono(path(file)), lines(file));
        row.getElement().setAttribute("data-test", "file");
        return row;
    }

    private static String path(FileChange file) {
        return file.before().isEmpty() ? file.path() : file.before() + " → " + file.path();
    }

    /** Signs as well as colours tell which is which. */
    private static Span lines(FileChange file) {
        if (file.binary()) return new Span(Text.of("active.binary"));
        return lines(file.added(), file.removed());
    }

    private static Span lines(int more, int less) {
        Span added = new Span("+" + more);
        added.addClassName("m-plus");
        Span removed = new Span("−" + less);
        removed.addClassName("m-minus");
        return new Span(added, removed);
    }
}
