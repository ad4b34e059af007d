package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.MatchApi;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.BindForms;
import java.util.function.Consumer;
import org.springframework.context.annotation.Scope;

/** Makes forms that save to kapi. */
@SpringComponent
@Scope("prototype")
class BindFormMaker implements BindForms {
    private final RepositoryApi repositories;
    private final BindingApi bindings;
    private final MatchApi matches;
    private final Wire wire;

    BindFormMaker(RepositoryApi repositories, BindingApi bindings, MatchApi matches, Wire wire) {
        this.repositories = repositories;
        this.bindings = bindings;
        this.matches = matches;
        this.wire = wire;
    }

    @Override
    public Component bind(WorkloadId workload, Container container, Consumer<StoredBinding> saved) {
        BindForm form = form(BindFields.empty(workload, container), saved);
        wire.start(
                matches.watch(),
                all -> all.rows().stream()
                        .filter(row -> row.match().workload().equals(workload))
                        .filter(row -> row.match().container().equals(container.name()))
                        .findFirst()
                        .ifPresent(form::offer),
                form::withoutOffer);
        return form;
    }

    /** The form for what a row proposes, filled as far as that goes. */
    BindForm propose(MatchRow row, Consumer<StoredBinding> saved) {
        Container container = new Container(row.match().container(), row.match().image());
        BindFields fields = BindFields.empty(row.match().workload(), container);
        row.match().best().ifPresent(best -> fields.propose(row, best));
        return form(fields, saved);
    }

    BindForm change(StoredBinding stored, Consumer<StoredBinding> saved) {
        return form(BindFields.of(stored.binding()), saved).of(stored);
    }

    private BindForm form(BindFields fields, Consumer<StoredBinding> saved) {
        return new BindForm(repositories, bindings, wire, fields, saved);
    }
}
