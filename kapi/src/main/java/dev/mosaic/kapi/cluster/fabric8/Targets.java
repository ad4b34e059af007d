package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.probe.Question;
import java.net.URI;

/** Whom a question is for, as people name a host whose certificates they added. */
final class Targets {
    private Targets() {}

    /** {@code host:port}; 443 where HTTPS names none, empty where no certificate will be shown. */
    static String of(Question question) {
        return switch (question) {
            case Question.Http http -> of(URI.create(http.url()));
            case Question.Tls tls -> tls.host() + ":" + tls.port();
            case Question.Tcp tcp -> "";
            case Question.Dns dns -> "";
        };
    }

    private static String of(URI uri) {
        return uri.getHost() + ":" + (uri.getPort() < 0 ? 443 : uri.getPort());
    }
}
