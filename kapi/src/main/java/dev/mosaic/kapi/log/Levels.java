package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogLevel;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How grave the lines of one source are: by a level in JSON or {@code level=}, else by the first word of a level near the beginning, else
 * by klog's letter. A line that goes on with the one before (a stack trace) is as grave as that.
 */
final class Levels {
    private static final int NEAR = 160;
    private static final Pattern FIELD = Pattern.compile(
            "\"?(?:level|severity|lvl|levelname|log\\.level)\"?\\s{0,2}[:=]\\s{0,2}\"?(?<level>[A-Za-z]{4,11}|[1-6]0)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z0-9_/.-])(?<level>TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE|PANIC|EMERG)(?![A-Za-z0-9_/-])");
    private static final Pattern QUIET_WORD = Pattern.compile(
            "(?:^|[\\[<(|])(?<level>trace|debug|info|notice|warn|warning|error|fatal|critical|panic)(?=[\\]>)|:])");
    private static final Pattern KLOG = Pattern.compile("^(?<level>[IWEF])\\d{4} \\d\\d:\\d\\d:");
    private static final Map<String, LogLevel> WORDS = Map.ofEntries(
            Map.entry("TRACE", LogLevel.TRACE),
            Map.entry("10", LogLevel.TRACE),
            Map.entry("DEBUG", LogLevel.DEBUG),
            Map.entry("20", LogLevel.DEBUG),
            Map.entry("INFO", LogLevel.INFO),
            Map.entry("INFORMATION", LogLevel.INFO),
            Map.entry("NOTICE", LogLevel.INFO),
            Map.entry("30", LogLevel.INFO),
            Map.entry("I", LogLevel.INFO),
            Map.entry("WARN", LogLevel.WARN),
            Map.entry("WARNING", LogLevel.WARN),
            Map.entry("40", LogLevel.WARN),
            Map.entry("W", LogLevel.WARN),
            Map.entry("ERROR", LogLevel.ERROR),
            Map.entry("SEVERE", LogLevel.ERROR),
            Map.entry("50", LogLevel.ERROR),
            Map.entry("E", LogLevel.ERROR),
            Map.entry("FATAL", LogLevel.FATAL),
            Map.entry("CRITICAL", LogLevel.FATAL),
            Map.entry("PANIC", LogLevel.FATAL),
            Map.entry("EMERG", LogLevel.FATAL),
            Map.entry("60", LogLevel.FATAL),
            Map.entry("F", LogLevel.FATAL));
    private LogLevel before = LogLevel.UNKNOWN;

    LogLevel of(String line) {
        if (goesOn(line)) return before;
        String near = line.length() > NEAR ? line.substring(0, NEAR) : line;
        before = plain(Colours.without(near));
        return before;
    }

    private static boolean goesOn(String line) {
        return !line.isEmpty() && (line.charAt(0) == '\t' || line.startsWith("  ") || line.startsWith("Caused by: "));
    }

    private static LogLevel plain(String line) {
        for (Pattern pattern : new Pattern[] {FIELD, WORD, QUIET_WORD, KLOG}) {
            Matcher matcher = pattern.matcher(line);
            if (!matcher.find()) continue;
            LogLevel level = WORDS.get(matcher.group("level").toUpperCase(Locale.ROOT));
            if (level != null) return level;
        }
        return LogLevel.UNKNOWN;
    }
}
