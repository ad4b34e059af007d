package dev.mosaic.kapi.image.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
    private static final Map<String, String> SET = Map.of("x", "ex", "empty", "", "path", "/a:/b", "a_1", "one");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    plain              | plain
                    $x                 | ex
                    ${x}               | ex
                    a${x}b             | aexb
                    $x.jar             | ex.jar
                    $a_1-              | one-
                    $unset             | ~~
                    ${unset}           | ~~
                    ${unset:-d}        | d
                    ${empty:-d}        | d
                    ${empty-d}         | ~~
                    ${unset-d}         | d
                    ${x:-d}            | ex
                    ${x:+on}           | on
                    ${empty:+on}       | ~~
                    ${empty+on}        | on
                    ${unset:+on}       | ~~
                    ${unset:-${x}}     | ex
                    ${unset:-$x/y}     | ex/y
                    ${unset:-'a b'}    | a b
                    ${x:?gone}         | ex
                    '$x'               | $x
                    "$x"               | ex
                    "a 'b' $x"         | a 'b' ex
                    'a "b"'            | a "b"
                    "a\\"b"            | a"b
                    "a\\$x"            | a$x
                    "a\\nb"            | a\\nb
                    "a\\\\b"           | a\\b
                    \\$x               | $x
                    a\\ b              | a b
                    it\\'s             | it's
                    $path:/c           | /a:/b:/c
                    $                  | $
                    a$                 | a$
                    $1                 | ~~
                    a"b"'c'            | abc
                    %PATH%             | %PATH%
                    """)
    void wordsAreResolvedAsDockerDoes(String word, String expected) {
        assertThat(new Variables(1, '\\', SET::get).resolve(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    'open          | a single quote is not closed
                    "open          | a double quote is not closed
                    ${x            | ${x is not closed
                    ${}            | ${ needs the name of a variable
                    ${unset:?gone} | unset: gone
                    ${unset?}      | unset: is not set
                    ${x#a}         | in ${…} only the modifiers :- :+ :? - + ? are understood
                    ${x/a/b}       | in ${…} only the modifiers :- :+ :? - + ? are understood
                    """)
    void whatCannotBeResolvedIsRefused(String word, String rule) {
        DockerfileFault fault =
                catchThrowableOfType(DockerfileFault.class, () -> new Variables(7, '\\', SET::get).resolve(word));
        assertThat(fault.rule()).isEqualTo(rule);
        assertThat(fault.line()).isEqualTo(7);
    }

    @Test
    void anotherEscapeCharacterLeavesTheBackslashAlone() {
        assertThat(new Variables(1, '`', SET::get).resolve("c:\\x`$x")).isEqualTo("c:\\x$x");
    }
}
