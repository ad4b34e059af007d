package dev.mosaic.contract.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"main", "feature/cart#1", "v1.2.3", "refs/heads/main", "fix-ünicode", "0123456", "a@b"})
    void namesThatGitAcceptsAreRefs(String name) {
        assertThat(new GitRef(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-main",
                "--upload-pack=sh",
                "a..b",
                "a b",
                "a~1",
                "a^",
                "a:b",
                "a?",
                "a*",
                "a[b",
                "a\\b",
                "/a",
                "a/",
                "a//b",
                ".a",
                "a/.b",
                "a.lock",
                "a.lock/b",
                "a.",
                "@",
                "a@{1}",
                "a\u0007"
            })
    void namesThatGitRefusesAreNoRefs(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GitRef(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://github.com/ann/shop.git", "http://git.test:8080/shop", "https://host/deep/path/repo"})
    void httpAddressesAreGitUrls(String url) {
        assertThat(new GitUrl(url)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop",
                "ssh://git:secret@host/shop",
                "ext::sh -c id",
                "https://",
                "https://host",
                "https://host/",
                "https://ann:secret@host/shop",
                "https://host/shop?x=1",
                "https://host/shop#main",
                "https://ho st/shop",
                "-uhttps://host/shop"
            })
    void otherAddressesAreRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GitUrl(url));
    }

    @Test
    void anAddressOfSshMayNameItsUserAndItsShortFormIsTheSameAddress() {
        GitUrl url = new GitUrl("git@github.com:o/r.git");
        assertThat(url).isEqualTo(new GitUrl("ssh://git@github.com/o/r.git"));
        assertThat(url.host()).isEqualTo("github.com");
        assertThat(url.path()).isEqualTo("o/r");
        assertThat(url.user()).contains("git");
        assertThat(url.isSsh()).isTrue();
        assertThat(url.overHttp().value()).isEqualTo("https://github.com/o/r");
        assertThat(new GitUrl("ssh://host:2222/o/r").host()).isEqualTo("host:2222");
        assertThat(new GitUrl("ssh://host:22/o/r").host()).isEqualTo("host");
        assertThat(new GitUrl("https://github.com/o/r").isSsh()).isFalse();
        assertThat(new GitUrl("https://github.com/o/r").user()).isEmpty();
    }

    @Test
    void whatLooksLikeAnOptionOfSshIsNoAddress() {
        for (String text : List.of("-oProxyCommand=x@h:p", "ssh://-oProxyCommand=x/p", "ssh://-x@host/p", "host:p"))
            assertThatIllegalArgumentException().isThrownBy(() -> new GitUrl(text));
    }

    @Test
    void anAddressWithAPasswordIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GitUrl("https://ann:hunter2@host/shop"))
                .withMessageContaining("account")
                .withMessageNotContaining("hunter2");
    }

    @Test
    void aMalformedAddressIsNotRepeatedEither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GitUrl("https://ann:hunter2@ho st/shop"))
                .withMessageNotContaining("hunter2");
    }

    @Test
    void anAddressTellsHostAndPath() {
        GitUrl url = new GitUrl("https://GitHub.com:8443/ann/shop.git/");

        assertThat(url.host()).isEqualTo("github.com:8443");
        assertThat(url.path()).isEqualTo("ann/shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "Dockerfile", "services/cart/Dockerfile", "a..b/c"})
    void pathsInsideTheTreeAreAccepted(String path) {
        assertThat(new RelativePath(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/etc/passwd", "..", "../x", "a/../../x", "a\\b", "-f", "a\u0000b"})
    void pathsThatLeadOutAreRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RelativePath(path));
    }

    @Test
    void aCommitIsAWholeId() {
        assertThat(new CommitSha("0123456789abcdef0123456789abcdef01234567").brief())
                .isEqualTo("0123456");
        assertThatIllegalArgumentException().isThrownBy(() -> new CommitSha("0123456"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitSha("0123456789ABCDEF0123456789abcdef01234567"));
    }
}
