package dev.mosaic.frontend.probe;

import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.Question;

/** What can be said of a request of before. */
final class History {
    private History() {}

    /** Whether a header is there whose value was too secret to keep. */
    static boolean lacksSecrets(ProbeRequest request) {
        return request.question() instanceof Question.Http http
                && http.headers().stream()
                        .anyMatch(header -> header.secret() && header.value().isEmpty());
    }

    /** The question in one line. */
    static String line(Question question) {
        return switch (question) {
            case Question.Http http -> http.method() + " " + http.url();
            case Question.Tcp tcp -> "TCP " + tcp.host() + ":" + tcp.port();
            case Question.Tls tls -> "TLS " + tls.host() + ":" + tls.port();
            case Question.Dns dns -> "DNS " + dns.name();
        };
    }

    /** Headers as they are typed, a line each. */
    static String headers(Question.Http http) {
        StringBuilder lines = new StringBuilder();
        for (Header header : http.headers())
            lines.append(header.name()).append(": ").append(header.value()).append('\n');
        return lines.toString();
    }
}
