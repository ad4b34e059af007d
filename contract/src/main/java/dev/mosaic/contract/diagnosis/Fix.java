package dev.mosaic.contract.diagnosis;

import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.operation.Command;
import java.util.List;
import java.util.Map;

/**
 * What would mend it: a JSON patch (RFC 6902) of one object, which begins with a test of what it was made of; the difference it makes,
 * and the command that does the same.
 */
public record Fix(
        String kind,
        String namespace,
        String name,
        List<Map<String, Object>> patch,
        Difference difference,
        Command command) {}
