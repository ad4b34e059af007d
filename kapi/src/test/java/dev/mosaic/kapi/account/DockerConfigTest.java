package dev.mosaic.kapi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.account.PastedConfig;
import dev.mosaic.contract.account.PastedEntry;
import dev.mosaic.contract.account.PastedFate;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DockerConfigTest {

    @Test
    void eachRegistryOfAConfigurationBecomesAnAccount() {
        DockerConfig config = read("""
                {"auths": {
                  "https://index.docker.io/v1/": {"auth": "%s"},
                  "ghcr.io": {"username": "ann", "password": "p:w"},
                  "https://registry.test:5000/v2/": {"auth": "%s"}}}""".formatted(base64("ann:one"), base64("robot$x:t:w:o")));
        assertThat(config.accounts())
                .containsExactlyInAnyOrder(
                        new NewAccount(AccountKind.REGISTRY, "docker.io", "ann", "one"),
                        new NewAccount(AccountKind.REGISTRY, "ghcr.io", "ann", "p:w"),
                        new NewAccount(AccountKind.REGISTRY, "registry.test:5000", "robot$x", "t:w:o"));
        assertThat(config.entries()).extracting(PastedEntry::fate).containsOnly(PastedFate.SAVED);
    }

    @Test
    void theConfigurationInsideASecretIsRead() {
        String inner = "{\"auths\":{\"ghcr.io\":{\"auth\":\"" + base64("ann:one") + "\"}}}";
        DockerConfig config = read("{\"kind\":\"Secret\",\"data\":{\".dockerconfigjson\":\"" + base64(inner) + "\"}}");
        assertThat(config.accounts()).extracting(NewAccount::host).containsExactly("ghcr.io");
    }

    @Test
    void whatNoPasswordOpensIsRefusedWithItsReason() {
        DockerConfig config = read("""
                {"auths": {"kept.test": {}, "token.test": {"identitytoken": "x"}, "a/b/c": {"auth": "%s"}},
                 "credHelpers": {"gcr.io": "gcloud"}, "credsStore": "desktop"}""".formatted(base64("a:b")));
        assertThat(config.accounts()).isEmpty();
        assertThat(config.entries())
                .containsExactly(
                        new PastedEntry("kept.test", PastedFate.KEPT_BY_HELPER, "docker-credential-desktop"),
                        new PastedEntry("token.test", PastedFate.IDENTITY_TOKEN, ""),
                        new PastedEntry("a/b/c", PastedFate.NO_HOST, ""),
                        new PastedEntry("gcr.io", PastedFate.KEPT_BY_HELPER, "docker-credential-gcloud"));
    }

    @Test
    void anEntryWithoutALoginIsEmpty() {
        assertThat(read("{\"auths\":{\"ghcr.io\":{}}}").entries())
                .containsExactly(new PastedEntry("ghcr.io", PastedFate.EMPTY, ""));
    }

    @Test
    void whatIsNoConfigurationIsRefusedWithoutRepeatingIt() {
        for (String text : new String[] {"canary", "{\"canary\": 1}", "{\"auths\":{\"a\":{\"auth\":\"canary\"}}}x"}) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("canary")
                    .hasNoCause();
        }
        assertThat(new PastedConfig("canary").toString()).doesNotContain("canary");
    }

    private static DockerConfig read(String text) {
        return DockerConfig.read(new PastedConfig(text));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
