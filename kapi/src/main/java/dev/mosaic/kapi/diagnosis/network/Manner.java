package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.tree.Thing;
import java.util.Locale;
import java.util.Set;

/** How a port is asked: by the URL that was told, else as its appProtocol, name or number has it, else whether it takes connections. */
record Manner(String text, boolean http, boolean plain, boolean told) {
    private static final Set<Integer> WEB = Set.of(80, 8000, 8080, 3000, 5000);
    private static final Set<Integer> SECURE = Set.of(443, 8443);

    static Manner of(Route route) {
        String url = route.here().complaint().url();
        if (leadsTo(route, url)) return new Manner(url, true, url.startsWith("http:"), true);
        String kind = kind(route);
        String place = route.wanted().host() + ":" + route.number();
        if (kind.equals("https")) return new Manner("https://" + place + "/", true, false, true);
        if (kind.equals("http")) return new Manner("http://" + place + "/", true, true, true);
        if (kind.isEmpty() && SECURE.contains(route.number()))
            return new Manner("https://" + place + "/", true, false, false);
        if (kind.isEmpty() && WEB.contains(route.number()))
            return new Manner("http://" + place + "/", true, true, false);
        return new Manner(place, false, false, false);
    }

    private static boolean leadsTo(Route route, String url) {
        String host = url.replaceFirst("^https?://", "").replaceFirst("[:/?#].*$", "");
        String name = route.service().name();
        return url.matches("https?://.*")
                && (host.equals(name)
                        || host.equals(route.wanted().host())
                        || host.startsWith(name + "." + route.service().namespace()));
    }

    private static String kind(Route route) {
        Thing port = route.port().orElse(Thing.NONE);
        String protocol = port.text("appProtocol").toLowerCase(Locale.ROOT);
        if (!protocol.isEmpty()) return protocol;
        String name = port.text("name").toLowerCase(Locale.ROOT);
        if (name.matches("https(-.*)?")) return "https";
        return name.matches("http(-.*)?")
                ? "http"
                : name.matches("(grpc|tcp|tls|h2c|redis|mysql|postgres.*)(-.*)?") ? "tcp" : "";
    }

    Question question(int millis) {
        if (http) return new Question.Http(text, null, null, null, false, true, null, millis);
        int colon = text.lastIndexOf(':');
        return new Question.Tcp(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)), millis);
    }
}
