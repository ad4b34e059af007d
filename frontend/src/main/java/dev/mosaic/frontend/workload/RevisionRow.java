package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.CommitLine;
import dev.mosaic.frontend.widget.DiffView;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.ImageName;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import org.jspecify.annotations.Nullable;

/** One revision: its images with their digests, the commit and who shipped it, and what it changed. */
class RevisionRow extends Div {
    private final WorkloadId id;
    private final Revision revision;
    private final @Nullable Revision before;
    private final Div acts = new Div();
    private final Div difference = new Div();

    RevisionRow(WorkloadId id, Revision revision, @Nullable Revision before, Acts all) {
        this.id = id;
        this.revision = revision;
        this.before = before;
        addClassName("m-revision");
        getElement().setAttribute("data-test", "revision-" + revision.number());
        Span number = new Span("#" + revision.number());
        number.addClassName("m-number");
        acts.addClassName("m-revision-acts");
        difference.addClassName("m-revision-diff");
        difference.setVisible(false);
        acts.add(way(all));
        add(number, what(), new Age(revision.created()), acts, difference);
    }

    /** Offers what this revision changed, unless it is the first one known. */
    RevisionRow comparing(ManifestApi manifests, Wire wire) {
        Revision earlier = before;
        if (earlier == null) return this;
        Button compare = Buttons.quiet(Glyph.DOTS, Text.of("history.compare", earlier.number()), () -> {
            boolean open = !difference.isVisible();
            difference.setVisible(open);
            if (open) compare(manifests, wire, earlier.number());
        });
        acts.addComponentAsFirst(Buttons.marked(compare, "compare-" + revision.number()));
        return this;
    }

    /** Offers the commits since the revision before, where both know theirs. */
    RevisionRow telling(CommitApi commits, Wire wire) {
        Revision earlier = before;
        if (earlier == null) return this;
        RevisionCommits.between(earlier, revision).ifPresent(between -> {
            between.addClassName("m-revision-diff");
            between.setVisible(false);
            add(between);
            Button since = Buttons.quiet(Glyph.COMMIT, Text.of("history.commits", earlier.number()), () -> {
                between.setVisible(!between.isVisible());
                if (between.isVisible()) between.read(commits, wire);
            });
            acts.addComponentAsFirst(Buttons.marked(since, "commits-" + revision.number()));
        });
        return this;
    }

    private void compare(ManifestApi manifests, Wire wire, long earlier) {
        wire.ask(
                () -> manifests.compare(id.namespace(), id.kind(), id.name(), earlier, revision.number()),
                this::show,
                this::show);
    }

    private void show(Difference found) {
        difference.removeAll();
        if (found.lines().isEmpty()) difference.add(new Paragraph(Text.of("history.same")));
        else difference.add(new DiffView(found));
    }

    private void show(Failure why) {
        difference.removeAll();
        difference.add(new FailureBox(why));
    }

    private Div what() {
        Div what = new Div();
        what.addClassName("m-what");
        revision.containers().forEach(container -> what.add(image(container)));
        revision.commits().forEach(commit -> what.add(commit(commit)));
        if (!revision.note().isEmpty()) what.add(muted(revision.note()));
        return what;
    }

    private Div image(Container container) {
        Div image = new Div(muted(container.name()), Mono.brief(ImageName.brief(container.image()), container.image()));
        String digest = revision.digests().getOrDefault(container.name(), "");
        if (!digest.isEmpty() && !container.image().endsWith(digest)) {
            Mono brief = Mono.brief(ImageName.digest(digest), digest);
            brief.addClassName("m-muted");
            image.add(brief);
        }
        return image;
    }

    private static Div commit(RunningCommit commit) {
        Div line = new Div(new CommitLine(commit));
        if (!commit.shippedBy().isEmpty()) line.add(muted(Text.of("history.shipped", commit.shippedBy())));
        return line;
    }

    private Component way(Acts all) {
        if (revision.current()) return new Chip(Tone.GOOD, Glyph.CHECK, Text.of("history.current"));
        Button back = Buttons.plain(Glyph.RETURN, Text.of("history.return"), () -> all.back(revision.number()));
        return Buttons.marked(back, "return-" + revision.number());
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("m-muted");
        return span;
    }
}
