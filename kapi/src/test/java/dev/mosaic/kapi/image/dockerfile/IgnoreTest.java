package dev.mosaic.kapi.image.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    target            | target            | true
                    target            | target/a/b        | true
                    target            | src/target        | false
                    /target           | target/a          | true
                    target/           | target/a          | true
                    ./target          | target            | true
                    **/target         | a/b/target/c      | true
                    **/target         | target            | true
                    *.md              | README.md         | true
                    *.md              | docs/README.md    | false
                    **/*.md           | docs/a/README.md  | true
                    **/*.md           | README.md         | true
                    */temp*           | some/temporary    | true
                    */temp*           | a/b/temporary     | false
                    */*/temp*         | a/b/temporary     | true
                    temp?             | tempa             | true
                    temp?             | temp              | false
                    a[0-9]            | a5                | true
                    a[!0-9]           | a5                | true
                    a[^0-9]           | a5                | false
                    docs/**           | docs/x/y          | true
                    **                | anything/at/all   | true
                    *.md~!README.md   | README.md         | false
                    *.md~!README.md   | OTHER.md          | true
                    !README.md~*.md   | README.md         | true
                    docs~!docs/keep   | docs/keep/a       | false
                    docs~!docs/keep   | docs/other        | true
                    # target          | target            | false
                    ../x              | x                 | false
                    a.b               | aXb               | false
                    a\\*b             | axb               | false
                    a/../b            | b                 | true
                    """)
    void theLastRuleThatMatchesDecides(String rules, String path, boolean ignored) {
        assertThat(Ignore.parse(rules.replace('~', '\n')).ignores(path)).isEqualTo(ignored);
    }
}
