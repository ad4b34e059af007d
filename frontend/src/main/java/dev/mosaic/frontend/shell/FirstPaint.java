package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.text.Languages;
import dev.mosaic.frontend.widget.Look;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What a person prefers stands in the first bytes of the page, so that nothing flashes and nothing is said twice. */
@Component
class FirstPaint implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstPaint::paint);
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
    }

    private static void paint(IndexHtmlResponse response) {
        Preferences preferences =
                SignIn.of(response.getVaadinRequest().getWrappedSession(true)).preferences();
        Locale asked = response.getVaadinRequest().getLocale();
        paint(response.getDocument().getElementsByTag("html").first(), preferences, asked);
    }

    static void paint(Element html, Preferences preferences, Locale asked) {
        String scheme = Look.scheme(preferences.appearance());
        html.attr(
                "lang",
                Languages.spoken(Languages.of(preferences.language(), asked)).toLanguageTag());
        html.attr("theme", scheme.replace(' ', '-'));
        html.attr("style", "color-scheme: " + scheme + ";");
        html.attr("data-density", Look.density(preferences.density()));
    }

    /** Flow's own session would speak the machine's language: it knows no languages but those of a provider. */
    private static void speak(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Locale asked = request == null ? ui.getSession().getLocale() : request.getLocale();
        String chosen = SignIn.of(ui.getSession().getSession()).preferences().language();
        ui.setLocale(Languages.of(chosen, asked));
    }
}
