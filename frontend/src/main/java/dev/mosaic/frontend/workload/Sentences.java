package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.ImageName;
import dev.mosaic.frontend.widget.Mono;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workload in one sentence, each part of it a link to where more is. */
final class Sentences {
    private Sentences() {}

    static List<Component> of(WorkloadDetail detail) {
        WorkloadId id = detail.workload().id();
        List<Component> clauses = new ArrayList<>();
        if (!detail.workload().containers().isEmpty()) clauses.add(image(detail));
        detail.workload().commits().stream()
                .findFirst()
                .map(commit -> commit(id, commit))
                .ifPresent(clauses::add);
        clauses.add(pods(detail));
        return clauses;
    }

    private static Component image(WorkloadDetail detail) {
        String image = detail.workload().containers().getFirst().image();
        Anchor clause = link(detail.workload().id(), "history");
        clause.add(new Span(Text.of("sentence.runs")), Mono.brief(ImageName.brief(image), image));
        since(detail).ifPresent(age -> clause.add(new Span(Text.of("sentence.since")), age));
        int more = detail.workload().containers().size() - 1;
        if (more > 0) clause.add(new Span(Text.count("sentence.beside", more)));
        return clause;
    }

    /** Since the ship of what runs, else since its revision came to be. */
    private static Optional<Age> since(WorkloadDetail detail) {
        return detail.workload().commits().stream()
                .findFirst()
                .flatMap(commit -> Optional.ofNullable(commit.shipped()))
                .or(() -> detail.revisions().stream()
                        .filter(Revision::current)
                        .map(Revision::created)
                        .findFirst())
                .map(Age::new);
    }

    private static Component commit(WorkloadId id, RunningCommit commit) {
        Anchor clause = link(id, "ship");
        clause.add(
                new Span(Text.of("sentence.from")),
                Mono.brief(commit.sha().brief(), commit.sha().value()),
                new Span(Text.of("sentence.by", commit.author(), commit.message())));
        return clause;
    }

    private static Component pods(WorkloadDetail detail) {
        Anchor clause = link(detail.workload().id(), "pods");
        clause.add(new Span(Text.of(
                "sentence.pods", detail.workload().ready(), detail.workload().desired())));
        return clause;
    }

    private static Anchor link(WorkloadId id, String tab) {
        Anchor link = new Anchor(Routes.workload(id, tab));
        link.addClassName("m-clause");
        return link;
    }
}
