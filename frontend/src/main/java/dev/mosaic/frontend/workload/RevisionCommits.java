package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommitRow;
import dev.mosaic.frontend.widget.FailureBox;
import java.util.List;
import java.util.Optional;

/** The commits that came and went between two revisions, for each container of which both commits are known. */
class RevisionCommits extends Div {
    private final List<Step> steps;

    /** From one commit of a container to another, in one repository. */
    private record Step(String container, GitUrl repository, CommitSha from, CommitSha to) {}

    private RevisionCommits(List<Step> steps) {
        this.steps = steps;
    }

    /** Empty where nothing can be told: no container has a known commit in both. */
    static Optional<RevisionCommits> between(Revision before, Revision after) {
        List<Step> steps = after.commits().stream()
                .flatMap(now -> before.commits().stream()
                        .filter(then -> then.container().equals(now.container()))
                        .flatMap(then -> step(then, now).stream()))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new RevisionCommits(steps));
    }

    void read(CommitApi commits, Wire wire) {
        removeAll();
        for (Step step : steps) {
            Div part = new Div(new H3(step.container()));
            add(part);
            wire.ask(
                    () -> commits.range(step.repository(), step.from(), step.to()),
                    range -> show(part, range),
                    why -> part.add(new FailureBox(why)));
        }
    }

    private static void show(Div part, CommitRange range) {
        if (range.gained().isEmpty() && range.lost().isEmpty())
            part.add(new Paragraph(Text.of("history.commits.none")));
        if (!range.gained().isEmpty()) part.add(CommitRow.list(range.gained()));
        if (!range.lost().isEmpty())
            part.add(new Paragraph(Text.of("history.commits.lost")), CommitRow.list(range.lost()));
        if (range.cut()) part.add(new Paragraph(Text.of("active.cut")));
    }

    /** Annotations are anybody's to write: what is no address is no repository. */
    private static Optional<Step> step(RunningCommit then, RunningCommit now) {
        if (!then.repository().equals(now.repository())) return Optional.empty();
        try {
            return Optional.of(new Step(now.container(), new GitUrl(now.repository()), then.sha(), now.sha()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
