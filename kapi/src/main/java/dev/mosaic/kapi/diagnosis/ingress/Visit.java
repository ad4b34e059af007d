package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.kapi.diagnosis.Case;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The URL people come in by; without one, no host is asked and all paths are. */
record Visit(String url, boolean secure, String host, String path) {
    private static final Pattern URL = Pattern.compile("(https?)://([^/:?#]+)(?::\\d+)?([^?#]*).*");

    static Visit of(Case here) {
        String url = here.complaint().url();
        Matcher parts = URL.matcher(url);
        if (!parts.matches() || isInside(here, parts.group(2))) return new Visit("", false, "", "");
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        return new Visit(url, parts.group(1).equals("https"), parts.group(2).toLowerCase(Locale.ROOT), path);
    }

    /** A URL as pods use it leads past all doors. */
    private static boolean isInside(Case here, String host) {
        String[] labels = host.split("\\.");
        return labels.length < 2
                || labels[1].equals(here.namespace())
                || host.matches(".*\\.svc(\\..*)?|.*\\.cluster\\.local");
    }

    boolean told() {
        return !host.isEmpty();
    }
}
