package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Passes a compile's lines on, and keeps the first of them that tell an error. */
final class CompileLog {
    private static final int MOST = 3;
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern ERROR =
            Pattern.compile("\\[ERROR] (.+)|(.*\\.(?:java|kt|groovy|scala):\\d+: error: .+)|"
                    + "e: (.+)|\\* What went wrong:|(?:FAILURE|ERROR): (.+)");

    private final BuildLog log;
    private final PackageFaults host = new PackageFaults();
    private final List<String> errors = new ArrayList<>();

    CompileLog(BuildLog log) {
        this.log = log;
    }

    void line(String text) {
        log.line(text);
        String plain = COLOUR.matcher(text).replaceAll("").strip();
        host.line(plain);
        if (errors.size() < MOST && ERROR.matcher(plain).matches() && !isNoise(plain)) {
            errors.add(plain.replaceFirst("^\\[ERROR] ", ""));
        }
    }

    /** In the compiler's own words; else what {@code otherwise} says. */
    String errors(String otherwise) {
        return errors.isEmpty() ? otherwise : String.join("; ", errors);
    }

    /** What a host of packages refused, which no change of the source mends. */
    Optional<Refusal> host() {
        return host.refusal();
    }

    private static boolean isNoise(String plain) {
        return plain.contains("COMPILATION ERROR") || plain.matches("\\[ERROR] -+");
    }
}
