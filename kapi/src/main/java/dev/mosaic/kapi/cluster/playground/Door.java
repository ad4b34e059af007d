package dev.mosaic.kapi.cluster.playground;

import java.util.List;

/** What a name or address of the simulated cluster leads to: its whole name, its addresses, and where it would listen. */
record Door(String name, List<String> addresses, List<Integer> ports, boolean open) {}
