package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.LogAsk;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** Where the API server serves a log. */
final class LogAddress {
    private LogAddress() {}

    static URI of(URL server, LogAsk ask) {
        StringBuilder query = new StringBuilder("timestamps=true&container=").append(word(ask.container()));
        if (ask.previous()) query.append("&previous=true");
        if (ask.follow()) query.append("&follow=true");
        if (ask.tail() > 0) query.append("&tailLines=").append(ask.tail());
        if (ask.since() != null)
            query.append("&sinceTime=")
                    .append(word(ask.since().truncatedTo(ChronoUnit.SECONDS).toString()));
        String path = "api/v1/namespaces/" + word(ask.namespace()) + "/pods/" + word(ask.pod()) + "/log";
        return URI.create(server + path + "?" + query);
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
