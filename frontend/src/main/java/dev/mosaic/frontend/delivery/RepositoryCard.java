package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommitRow;
import dev.mosaic.frontend.widget.Mono;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One repository, the commit of it that is to be shipped, at first the newest, and the workloads that get it. */
class RepositoryCard extends Div {
    private final CommitChoice commits;
    private final Div chosen = new Div();
    private final Div takers = new Div();
    private final Details others;
    private List<Cargo> cargo = List.of();
    private boolean settled;

    RepositoryCard(RepositoryApi repositories, Wire wire, GitUrl repository, Runnable changed) {
        commits = new CommitChoice(repositories, wire, repository, this::runs);
        others = new Details(Text.of("ships.other"), commits);
        addClassName("m-card");
        getElement().setAttribute("data-test", "ship-repository");
        getElement().setAttribute("data-repository", repository.value());
        takers.addClassNames("m-takers", "m-muted");
        H2 title = new H2();
        title.add(new Mono(repository.value()));
        add(title, takers, chosen, others);
        commits.onChoice(commit -> {
            settled = true;
            chosen.removeAll();
            chosen.add(new CommitRow(commit));
            changed.run();
        });
        commits.takeNewest(() -> {
            settled = true;
            others.setOpened(true);
            changed.run();
        });
    }

    /** Who gets the commit. */
    void show(List<Cargo> all) {
        cargo = all;
        takers.removeAll();
        takers.add(new Span(Text.of("ships.takers")));
        all.forEach(one -> takers.add(new Anchor(Routes.workload(one.id()), name(one))));
    }

    /** Whether it is known what can be chosen, be that nothing. */
    boolean settled() {
        return settled;
    }

    @Nullable
    Commit commit() {
        return commits.chosen();
    }

    @Nullable
    GitRef branch() {
        return commits.branch();
    }

    private String runs(CommitSha sha) {
        String names = cargo.stream()
                .filter(one -> one.runs(sha))
                .map(RepositoryCard::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Text.of("ships.runs", names);
    }

    private static String name(Cargo one) {
        return one.id().name();
    }
}
