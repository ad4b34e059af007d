package dev.mosaic.contract.delivery;

import java.util.Map;

/** Why an image stays; {@code facts} fill the sentence of the reason. */
public record Stay(StayReason reason, Map<String, String> facts) {

    public static Stay because(StayReason reason) {
        return new Stay(reason, Map.of());
    }
}
