package dev.mosaic.frontend.probe;

import dev.mosaic.contract.probe.Header;
import java.util.List;

/** Headers as people type or paste them: a name, a colon, a value, a line each. */
final class HeaderLines {
    private HeaderLines() {}

    /** Blank lines are none; a line without a colon is refused. */
    static List<Header> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(HeaderLines::header)
                .toList();
    }

    private static Header header(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) throw new IllegalArgumentException("headers must be lines of a name, a colon and a value");
        return new Header(
                line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}
