package dev.mosaic.frontend.shell;

import dev.mosaic.frontend.kapi.Door;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.route.Routes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs in by {@code /?key=SECRET} on a laptop and in the playground, then takes the key out of the address. */
@Component
@Order(0)
class KeyFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFilter.class);
    private final Door door;

    KeyFilter(Door door) {
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || !"/".equals(request.getRequestURI())
                || request.getParameter("key") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect("/" + next(request));
    }

    private String next(HttpServletRequest request) {
        try {
            boolean entered = door.enterByKey(request.getParameter("key"), SignIn.of(Sessions.renew(request)));
            return entered ? Routes.HOME : Routes.login("", Routes.WRONG_KEY);
        } catch (RuntimeException e) {
            LOG.warn("kapi did not let the holder of the key in: {}", e.toString());
            return Routes.login("", Routes.AWAY);
        }
    }
}
