package dev.mosaic.kapi.diagnosis.ingress;

import java.util.Locale;

/**
 * One line of a door: whom it takes, and to which service and port it leads; {@code field} is where that stands. An empty host takes all,
 * an empty service leads to something else.
 */
record Rule(String host, String type, String path, String namespace, String service, String port, String field) {

    /** A star stands for one label in an Ingress, for one or more in a route of a Gateway. */
    boolean takesHost(String asked) {
        String own = host.toLowerCase(Locale.ROOT);
        if (own.isEmpty() || own.equals(asked)) return true;
        if (!own.startsWith("*.") || !asked.endsWith(own.substring(1))) return false;
        String star = asked.substring(0, asked.length() - own.length() + 1);
        return !star.isEmpty() && (isOfGateway() || !star.contains("."));
    }

    private boolean isOfGateway() {
        return type.equals("PathPrefix") || type.equals("RegularExpression");
    }

    /** Prefixes go by whole elements. What is left to the controller is taken to mean a prefix, and an expression to fit. */
    boolean takesPath(String asked) {
        return switch (type) {
            case "Exact" -> asked.equals(path);
            case "Prefix", "PathPrefix" -> isBelow(asked);
            case "RegularExpression" -> true;
            default -> path.matches(".*[*^$(\\[|\\\\].*") || asked.startsWith(path) || isBelow(asked);
        };
    }

    private boolean isBelow(String asked) {
        String stem = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return asked.equals(stem) || asked.startsWith(stem + "/");
    }
}
