package dev.mosaic.kapi.cluster;

import java.util.Map;

/** Reads states of a cluster that were written down: files of YAML by their names, as a folder or a bundle brings them. */
public interface Recordings {

    /**
     * The recorded state as evidence: objects of all {@code .yaml} files, logs of {@code logs/POD/CONTAINER.log} and
     * {@code CONTAINER.previous.log}, sockets of {@code sockets/POD.txt}, and {@code recording.yaml}, which tells when it was ({@code now}), which resources could not be
     * read ({@code missing}), and who might do what ({@code may}). Fails with INVALID_INPUT where a file cannot be read.
     */
    EvidenceView read(Map<String, String> files);
}
