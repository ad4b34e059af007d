package dev.mosaic.kapi.cluster.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A small shop at work: some containers write JSON, some plain words with colours, some what a proxy writes. */
final class ShopVoice implements Voice {
    private static final int PACE_MILLIS = 900;
    private static final List<String> PATHS =
            List.of("/cart", "/cart/items", "/healthz", "/products?page=2", "/checkout");
    private static final List<String> JSON_WRITERS = List.of("cart", "checkout", "recommender");
    private static final List<String> PROXIES = List.of("proxy", "traefik", "redis", "agent");

    @Override
    public String line(String container, int number, Instant at) {
        if (number == 1) return container + " is listening on :8080";
        int dice = Math.floorMod(number * 2_654_435_761L >> 7, 97);
        if (JSON_WRITERS.contains(container)) return json(number, dice, at);
        if (PROXIES.contains(container)) return access(number, dice);
        return words(number, dice);
    }

    /** In bursts, as requests come. */
    @Override
    public Duration pause(int number) {
        return Duration.ofMillis((long) (number / 3) * 3 * PACE_MILLIS + number % 3 * 40L);
    }

    private static String json(int number, int dice, Instant at) {
        String level = dice < 4 ? "error" : dice < 14 ? "warn" : dice < 30 ? "debug" : "info";
        String said = switch (level) {
            case "error" -> "payment refused: card expired";
            case "warn" -> "slow answer from catalogue";
            case "debug" -> "cache hit";
            default -> "request served";
        };
        return "{\"time\":\"%s\",\"level\":\"%s\",\"msg\":\"%s\",\"path\":\"%s\",\"ms\":%d,\"order\":%d}"
                .formatted(at, level, said, path(number), 3 + dice * (dice < 14 ? 31 : 1), 4000 + number);
    }

    private static String words(int number, int dice) {
        if (dice < 4) return "\u001b[31mERROR\u001b[0m upstream timed out while reading from catalogue";
        if (dice < 14) return "\u001b[33mWARN\u001b[0m  retrying " + path(number) + " (attempt 2)";
        return "\u001b[32mINFO\u001b[0m  served \u001b[1m" + path(number) + "\u001b[0m in " + (2 + dice) + " ms";
    }

    private static String access(int number, int dice) {
        int status = dice < 4 ? 502 : dice < 14 ? 404 : 200;
        return "10.244.0.%d \"GET %s HTTP/1.1\" %d %d %dms"
                .formatted(2 + dice % 9, path(number), status, 300 + dice, dice);
    }

    private static String path(int number) {
        return PATHS.get(Math.floorMod(number * 31, PATHS.size()));
    }
}
