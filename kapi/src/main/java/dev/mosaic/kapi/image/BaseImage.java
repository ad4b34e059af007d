package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.Digest;
import java.util.List;
import java.util.Map;

/**
 * What an image passes on to those built from it: its digest for one platform, environment, working directory, labels
 * and {@code ONBUILD} triggers.
 */
public record BaseImage(
        Digest digest,
        Map<String, String> environment,
        String workingDirectory,
        Map<String, String> labels,
        List<String> triggers) {}
