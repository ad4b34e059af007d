package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long ago something was, counted on in the browser; the exact time on hover. */
@Tag("mosaic-age")
@JsModule("context://mosaic/age.js")
public final class Age extends Component {

    public Age(Instant since) {
        getElement().setAttribute("at", since.toString());
    }

    /** How long something took, or takes so far while {@code end} is null. */
    public static Age between(Instant start, @Nullable Instant end) {
        Age age = new Age(start);
        age.getElement().setAttribute("lasting", true);
        if (end != null) age.getElement().setAttribute("until", end.toString());
        return age;
    }
}
