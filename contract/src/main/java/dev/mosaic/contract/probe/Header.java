package dev.mosaic.contract.probe;

import java.util.Locale;
import java.util.regex.Pattern;

/** One line of the head of a request or response; a name may come more than once. */
public record Header(String name, String value) {
    private static final Pattern SECRET =
            Pattern.compile(".*(authorization|cookie|token|secret|password|api-?key|credential|session|signature).*");

    /** Whether its value is probably one that others should not see. */
    public boolean secret() {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Without its value, where that is secret. */
    public Header veiled() {
        return secret() ? new Header(name, "") : this;
    }
}
