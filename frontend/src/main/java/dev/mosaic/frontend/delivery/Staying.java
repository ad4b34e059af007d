package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.delivery.ShipOffer.Offered;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.text.Text;

/** Why a workload is not among those that are shipped, and the way to change that. */
final class Staying {
    private Staying() {}

    static Div of(Offered offered) {
        Failure failure = offered.failure();
        if (failure == null) return new Div(Text.of("ships.nocommit"));
        Sentences words = Sentences.of(failure);
        Div why = new Div(new Span(words.because() + ". "));
        if (failure.problem() == Problem.NOT_BOUND) why.add(bind(offered));
        else why.add(new Span(words.remedy()));
        return why;
    }

    private static Anchor bind(Offered offered) {
        Anchor bind = new Anchor(Routes.workload(offered.workload(), Routes.SHIP), Text.of("container.bind"));
        bind.getElement().setAttribute("data-test", "ships-bind");
        return bind;
    }
}
