package dev.mosaic.contract.cluster;

import dev.mosaic.contract.identity.Right;
import java.util.List;

/** The nodes by name, at most a thousand; {@code missing} are the rights without which kapi or the caller cannot see them. */
public record NodePage(List<Node> nodes, int total, List<Right> missing) {}
