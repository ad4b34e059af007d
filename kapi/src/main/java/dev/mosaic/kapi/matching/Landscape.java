package dev.mosaic.kapi.matching;

import java.util.List;

/** All that matching looks at: what the accounts show ({@code images} are {@code registry/path}) and what runs. */
public record Landscape(List<CodeRepository> repositories, List<String> images, List<Running> workloads) {}
