package dev.mosaic.kapi.cluster;

import java.util.Map;

/** Where a question is asked from, and the labels its asker wears there, by which policies know it. */
public record ProbeOrigin(String namespace, Map<String, String> labels) {
    public ProbeOrigin {
        labels = Map.copyOf(labels);
    }
}
