package dev.mosaic.frontend.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Session ids: a new one at every login, so that an id planted before is worth nothing (OWASP: session fixation). */
final class Sessions {
    private Sessions() {}

    /** The session of the request at hand gets a new id. */
    static void renew() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null) renew(request.getHttpServletRequest());
    }

    static HttpSession renew(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        return session;
    }
}
