package dev.mosaic.contract.workload;

/**
 * The word and its first cause. {@code reason} is the cluster's own CamelCase word ({@code CrashLoopBackOff}), the key
 * for its meaning; {@code message} the raw text; both empty when there is nothing to add.
 */
public record Health(HealthWord word, String reason, String message) {

    public static Health of(HealthWord word) {
        return new Health(word, "", "");
    }
}
