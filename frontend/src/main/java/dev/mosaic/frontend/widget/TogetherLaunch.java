package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.UI;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionEvent.Accepted;
import dev.mosaic.frontend.lesson.Visit;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;

/** Starts operations together and shows their page as soon as they have an address. */
final class TogetherLaunch {
    private TogetherLaunch() {}

    /** The stream is let go after its first event: the operations belong to kapi and go on. */
    static void start(Wire wire, Flux<SelectionEvent> events, Consumer<Failure> refused) {
        wire.start(events.ofType(Accepted.class), TogetherLaunch::show, refused);
    }

    private static void show(Accepted accepted) {
        accepted.operations().forEach(Visit.here()::did);
        UI.getCurrent().navigate(Routes.together(accepted.together()));
    }
}
