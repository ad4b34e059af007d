package dev.mosaic.contract.delivery;

import dev.mosaic.contract.image.Digest;
import java.util.List;

/** Which images to remove, as they were shown under the rule that keeps the newest {@code keep} (1 to 1000). */
public record Removal(int keep, List<Digest> images) {

    public Removal {
        if (keep < 1 || keep > 1000) throw new IllegalArgumentException("keep must be 1 to 1000");
    }
}
