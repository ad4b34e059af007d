package dev.mosaic.kapi.repository;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.kapi.matching.CodeRepository;
import java.util.List;
import java.util.Map;

/**
 * What the accounts show: repositories, image repositories ({@code registry/path}), the labels of images that run, and what could not
 * be looked at.
 */
record Findings(
        List<CodeRepository> repositories,
        List<String> images,
        Map<String, Map<String, String>> labels,
        List<Failure> failures) {
    static final Findings NONE = new Findings(List.of(), List.of(), Map.of(), List.of());
}
