package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.tree.Thing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities as Kubernetes writes them: {@code 500m}, {@code 16Mi}. */
final class Amount {
    private static final Pattern FORM = Pattern.compile("([+-]?[0-9.]+(?:[eE][+-]?\\d+)?)([a-zA-Z]*)");
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("", BigDecimal.ONE),
            Map.entry("n", new BigDecimal("1e-9")),
            Map.entry("u", new BigDecimal("1e-6")),
            Map.entry("m", new BigDecimal("1e-3")),
            Map.entry("k", new BigDecimal("1e3")),
            Map.entry("M", new BigDecimal("1e6")),
            Map.entry("G", new BigDecimal("1e9")),
            Map.entry("T", new BigDecimal("1e12")),
            Map.entry("P", new BigDecimal("1e15")),
            Map.entry("Ki", BigDecimal.valueOf(1L << 10)),
            Map.entry("Mi", BigDecimal.valueOf(1L << 20)),
            Map.entry("Gi", BigDecimal.valueOf(1L << 30)),
            Map.entry("Ti", BigDecimal.valueOf(1L << 40)),
            Map.entry("Pi", BigDecimal.valueOf(1L << 50)));

    private Amount() {}

    /** Nothing where it is no quantity. */
    static BigDecimal of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !UNITS.containsKey(form.group(2))) return BigDecimal.ZERO;
        return new BigDecimal(form.group(1)).multiply(UNITS.get(form.group(2)));
    }

    /** What a pod requests of a resource: its containers together, or the largest init container where that is more. */
    static BigDecimal requested(Thing pod, String resource) {
        BigDecimal together = pod.list("spec", "containers").stream()
                .map(container -> of(container.text("resources", "requests", resource)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return pod.list("spec", "initContainers").stream()
                .map(container -> of(container.text("resources", "requests", resource)))
                .reduce(together, BigDecimal::max);
    }
}
