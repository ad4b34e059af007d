package dev.mosaic.kapi.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "on",
                "0123",
                "1e3",
                "null",
                "",
                "2026-11-20T08:00:00Z",
                "a: b",
                "- x",
                "a\nb\n",
                "\u001b[31m red \u202e",
                "tab\there",
                "#x",
                "é\u0000",
                " a \n b"
            })
    void aTextStaysTheTextItIs(String text) {
        assertThat(YamlText.read(YamlText.write(Map.of("value", text)))).isEqualTo(Map.of("value", text));
    }

    @Test
    void aTimeNobodyQuotedStaysATextToo() {
        assertThat(YamlText.read("at: 2026-11-20T08:00:00Z")).isEqualTo(Map.of("at", "2026-11-20T08:00:00Z"));
    }

    @Test
    void severalLinesAreWrittenAsLines() {
        assertThat(YamlText.write(Map.of("script", "set -e\nrun\n"))).isEqualTo("script: |\n  set -e\n  run\n");
    }

    @Test
    void listsAreWrittenAsKubectlDoes() {
        assertThat(YamlText.write(Map.of("ports", List.of(Map.of("port", 80))))).isEqualTo("ports:\n- port: 80\n");
    }

    @Test
    void aMistakeIsToldByItsLine() {
        assertThatThrownBy(() -> YamlText.read("a: 1\nb: [1, 2\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 3:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a list",
                "",
                "a: 1\na: 2",
                "!!javax.script.ScriptEngineManager [x]",
                "1: number as key",
                "a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]"
            })
    void whatIsNoPlainObjectIsRefused(String text) {
        assertThatThrownBy(() -> YamlText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
