package dev.mosaic.kapi.image.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void jsonArraysOfStringsAreExecForm() {
        assertThat(Words.json("[\"a b\", \"c\\\"\"]")).contains(List.of("a b", "c\""));
        assertThat(Words.json("[]")).contains(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[a]", "['a']", "[1]", "echo hi", "[\"a\"", "[ -f x ] && y"})
    void everythingElseIsShellForm(String text) {
        assertThat(Words.json(text)).isEmpty();
    }

    @Test
    void wordsPartAtBlanksOutsideQuotes() {
        assertThat(Words.split("a  'b c' \"d e\"f g\\ h", '\\')).containsExactly("a", "'b c'", "\"d e\"f", "g\\ h");
    }

    @Test
    void pairsAreReadInBothForms() {
        assertThat(pairs("a=1 b=\"2 3\" c=")).isEqualTo(Map.of("a", "1", "b", "\"2 3\"", "c", ""));
        assertThat(pairs("name the rest of it")).isEqualTo(Map.of("name", "the rest of it"));
    }

    @Test
    void aPairWithoutValueOrNameIsRefused() {
        assertThat(catchThrowableOfType(DockerfileFault.class, () -> pairs("a=1 b"))
                        .rule())
                .contains("b");
        assertThat(catchThrowableOfType(DockerfileFault.class, () -> pairs("=1"))
                        .rule())
                .contains("=1");
        assertThat(catchThrowableOfType(DockerfileFault.class, () -> pairs("lonely"))
                        .rule())
                .contains("lonely");
    }

    private static Map<String, String> pairs(String rest) {
        return Words.pairs(new Instruction(1, "ENV", Map.of(), rest, false), '\\');
    }
}
