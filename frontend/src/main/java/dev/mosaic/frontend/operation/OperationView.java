package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.StaleNote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** One operation, step by step; a reload replays it, a closed tab changes nothing. */
@Route(Routes.OPERATION)
class OperationView extends Main implements BeforeEnterObserver, Follower<OperationEvent>, HasDynamicTitle {
    private final OperationApi operations;
    private final Wire wire;
    private final StaleNote note = new StaleNote();
    private @Nullable OperationId id;
    private @Nullable OperationPage page;

    OperationView(OperationApi operations, Wire wire) {
        this.operations = operations;
        this.wire = wire;
        addClassName("m-page");
    }

    @Override
    public String getPageTitle() {
        return Text.page("operation.what");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OperationId wanted = Wanted.by(event);
        if (wanted.equals(id)) return;
        id = wanted;
        removeAll();
        OperationPage fresh = new OperationPage(operations, wire, wanted);
        page = fresh;
        add(note, fresh);
        // followed as long as this page stands: another operation gets another one
        wire.follow(fresh, () -> events(wanted), this);
    }

    @Override
    public void seen(List<OperationEvent> events) {
        note.fresh();
        if (page != null) page.show(events);
    }

    @Override
    public void stale(Failure why) {
        note.stale(why);
    }

    @Override
    public void refused(Failure why) {
        removeAll();
        add(Wanted.refused(why));
    }

    /** Ends with the operation, not with the connection. */
    private Flux<OperationEvent> events(OperationId wanted) {
        return Wire.endless(operations.events(wanted)).takeUntil(OperationEvent.Finished.class::isInstance);
    }
}
