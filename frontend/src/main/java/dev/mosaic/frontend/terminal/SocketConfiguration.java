package dev.mosaic.frontend.terminal;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the websocket of terminals: to pages of this host, and with the browser session's own lines only. */
@Configuration(proxyBeanMethods = false)
class SocketConfiguration {

    /** Where there is no container of websockets, as in a test without a server, there is none of terminals. */
    @Bean
    SmartInitializingSingleton terminalSocket(ServletContext servlets) {
        return () -> {
            if (servlets.getAttribute(ServerContainer.class.getName()) instanceof ServerContainer sockets)
                open(sockets);
        };
    }

    private static void open(ServerContainer sockets) {
        try {
            sockets.addEndpoint(ServerEndpointConfig.Builder.create(TerminalSocket.class, "/terminal/{id}")
                    .configurator(new OwnLines())
                    .build());
        } catch (DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class OwnLines extends ServerEndpointConfig.Configurator {
        @Override
        public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
            config.getUserProperties().remove(TerminalSocket.LINES);
            if (!(request.getHttpSession() instanceof HttpSession session) || isForeign(request)) return;
            config.getUserProperties().put(TerminalSocket.LINES, Lines.of(session));
        }

        /** Browsers name the page's host in Origin (RFC 6455 §10.2); other pages bring our cookie but not our origin. */
        private static boolean isForeign(HandshakeRequest request) {
            String origin = first(request, "Origin");
            if (origin.isEmpty()) return false;
            try {
                return !String.valueOf(URI.create(origin).getAuthority()).equalsIgnoreCase(first(request, "Host"));
            } catch (IllegalArgumentException e) {
                return true;
            }
        }

        private static String first(HandshakeRequest request, String name) {
            return request.getHeaders().entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue())
                    .filter(values -> !values.isEmpty())
                    .map(List::getFirst)
                    .findFirst()
                    .orElse("");
        }
    }
}
