package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.EvidenceKind;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the API server serves objects of a kind. */
final class EvidenceAddress {
    private EvidenceAddress() {}

    static URI object(URL server, EvidenceKind kind, String namespace, String name) {
        return URI.create(server + path(kind, namespace) + "/" + word(name));
    }

    static URI named(URL server, EvidenceKind kind, String namespace, String name) {
        return URI.create(server + path(kind, namespace) + "?fieldSelector=" + word("metadata.name=" + name));
    }

    static URI all(URL server, EvidenceKind kind, String namespace, Map<String, String> labels) {
        String selector = new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining(","));
        return URI.create(
                server + path(kind, namespace) + (selector.isEmpty() ? "" : "?labelSelector=" + word(selector)));
    }

    private static String path(EvidenceKind kind, String namespace) {
        String group = kind.group().isEmpty() ? "api/" : "apis/" + kind.group() + "/";
        String place = kind.namespaced() && !namespace.isEmpty() ? "/namespaces/" + word(namespace) : "";
        return group + kind.version() + place + "/" + kind.resource();
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
