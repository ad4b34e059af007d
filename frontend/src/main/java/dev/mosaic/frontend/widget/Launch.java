package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.UI;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Started;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.lesson.Visit;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;

/** Starts an operation and shows its page as soon as it has an id. */
public final class Launch {
    private Launch() {}

    /** The stream is let go after its first event: the operation belongs to kapi and goes on. */
    public static void operation(Wire wire, Flux<OperationEvent> events, Consumer<Failure> refused) {
        wire.start(events.ofType(Started.class), Launch::show, refused);
    }

    private static void show(Started started) {
        Visit.here().did(started.operation());
        UI.getCurrent().navigate(Routes.operation(started.operation().id()));
    }
}
