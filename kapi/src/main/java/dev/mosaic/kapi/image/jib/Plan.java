package dev.mosaic.kapi.image.jib;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the instructions of a stage add up to; null means inherited from the base. */
final class Plan {
    final Map<String, String> environment = new LinkedHashMap<>();
    final Map<String, String> labels = new LinkedHashMap<>();
    final Set<String> ports = new LinkedHashSet<>();
    final Set<String> volumes = new LinkedHashSet<>();
    final List<CopyStep> copies = new ArrayList<>();

    @Nullable
    String workingDirectory;

    @Nullable
    String user;

    @Nullable
    List<String> entrypoint;

    @Nullable
    List<String> command;
}
