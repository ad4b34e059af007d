package dev.mosaic.packaging;

import java.io.Serial;
import java.util.List;

/** An image could not be made; the message ends with what the failing program said last. */
final class MakingFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LAST_LINES = 20;

    MakingFailed(String what, List<String> said) {
        super(what + tail(said));
    }

    private static String tail(List<String> said) {
        List<String> last = said.subList(Math.max(0, said.size() - LAST_LINES), said.size());
        return last.isEmpty() ? "" : "\n  " + String.join("\n  ", last);
    }
}
