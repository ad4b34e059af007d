package dev.mosaic.contract.identity;

import java.util.List;

/** Who the caller is, as the cluster knows them. */
public record Me(String name, List<String> groups) {}
