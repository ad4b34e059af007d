package dev.mosaic.contract.manifest;

import java.util.List;

/** Two texts side by side, line by line; unchanged stretches are left out but for three lines around each change. */
public record Difference(List<DiffLine> lines) {}
