package dev.mosaic.kapi.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogLevel;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFilterTest {

    @Test
    void wordsAreFoundInAnyCaseUnlessItMatters_andAcrossColours() {
        assertThat(takes("Timed OUT", false, false, "upstream timed out")).isTrue();
        assertThat(takes("Timed OUT", false, true, "upstream timed out")).isFalse();
        assertThat(takes("ERROR up", false, true, "\u001b[31mERROR\u001b[0m upstream"))
                .isTrue();
        assertThat(takes("a.c", false, false, "abc")).isFalse();
        assertThat(takes("a.c", true, false, "xABCx")).isTrue();
    }

    @Test
    void aPatternMadeToTakeForEverTakesNoLonger() {
        String line = "a".repeat(60_000) + "!";
        boolean found = Assertions.assertTimeout(Duration.ofSeconds(3), () -> takes("(a+)+(a+)+$", true, true, line));
        assertThat(found).isFalse();
    }

    @Test
    void whatIsNoPatternIsRefusedNamingField() {
        assertThatThrownBy(() -> takes("(", true, true, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("text must be a pattern of RE2");
        assertThatThrownBy(() -> takes("(?=look)", true, true, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERROR|{\"time\":\"x\",\"level\":\"error\",\"msg\":\"INFO\"}",
                "WARN|time=12 level=warning msg=\"slow\"",
                "ERROR|2026-11-20 12:00:00.1 ERROR 1 --- [main] c.e.Cart : no",
                "INFO|[info] started",
                "WARN|W1130 22:10:11.123456       1 reflector.go:561] failed",
                "FATAL|level: 60",
                "FATAL|panic: runtime error",
                "UNKNOWN|GET /error/info HTTP/1.1 200",
                "UNKNOWN|no information at all",
                "UNKNOWN|"
            })
    void eachLineIsAsGraveAsItSays(LogLevel level, String line) {
        assertThat(new Levels().of(line == null ? "" : line)).isEqualTo(level);
    }

    @Test
    void aStackTraceIsAsGraveAsTheLineAboveIt() {
        Levels levels = new Levels();
        levels.of("ERROR it broke");
        assertThat(levels.of("\tat dev.example.Cart.add(Cart.java:7)")).isEqualTo(LogLevel.ERROR);
        assertThat(levels.of("INFO goes on")).isEqualTo(LogLevel.INFO);
        assertThat(levels.of("\tindented")).isEqualTo(LogLevel.INFO);
    }

    @Test
    void linesThatSayNothingAreLeftOutWhenALevelIsAskedFor() {
        LineFilter warnings = LineFilter.of(new LogFilter("", false, false, LogLevel.WARN));
        assertThat(warnings.takes("x", LogLevel.UNKNOWN)).isFalse();
        assertThat(warnings.takes("x", LogLevel.INFO)).isFalse();
        assertThat(warnings.takes("x", LogLevel.ERROR)).isTrue();
    }

    private static boolean takes(String text, boolean regex, boolean matchCase, String line) {
        return LineFilter.of(new LogFilter(text, regex, matchCase, LogLevel.UNKNOWN))
                .takes(line, LogLevel.UNKNOWN);
    }
}
