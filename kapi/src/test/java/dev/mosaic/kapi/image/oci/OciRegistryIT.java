package dev.mosaic.kapi.image.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.ImageFixture;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryContract;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.RegistryServer;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.TestAuthority;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the real docker-registry. */
class OciRegistryIT extends RegistryContract {
    private static final RegistryProperties PROPERTIES = new RegistryProperties(null, null);

    @TempDir
    Path folder;

    private RegistryServer server;

    @BeforeEach
    void start() {
        server = RegistryServer.open(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected Registry registry() {
        return OciFixture.registry(PROPERTIES);
    }

    @Override
    protected String host() {
        return server.host();
    }

    @Test
    void theDigestOfAnIndexIsItsOwn() {
        String inner = images().push("team/app", "one", layer(), "{}");
        int size = images().manifest("team/app", "one").length;
        Digest index = new Digest(images().index("team/app", "many", inner, size));
        assertThat(registry().digest(image("team/app:many"), Optional.empty())).contains(index);
    }

    @Test
    void aRegistryThatAsksForALoginAnswersTheRightOneOnly(@TempDir Path lockedFolder) {
        try (RegistryServer locked = RegistryServer.locked(lockedFolder)) {
            String login = RegistryServer.USER + ":" + RegistryServer.SECRET;
            Digest digest = new Digest(new ImageFixture(locked.host(), login).push("team/app", "one", layer(), "{}"));
            ImageReference image = new ImageReference(locked.host() + "/team/app:one");
            assertThat(registry().digest(image, Optional.of(new Login(RegistryServer.USER, RegistryServer.SECRET))))
                    .contains(digest);
            assertThat(registry()
                            .check(locked.host(), Optional.of(new Login(RegistryServer.USER, RegistryServer.SECRET)))
                            .proven())
                    .isTrue();
            for (Optional<Login> wrong : List.of(Optional.<Login>empty(), Optional.of(new Login("ada", "guess")))) {
                assertThat(catchThrowableOfType(Refusal.class, () -> registry().check(locked.host(), wrong))
                                .problem())
                        .isEqualTo(Problem.REGISTRY_UNAUTHORIZED);
            }
            refused(image, Optional.empty());
            refused(image, Optional.of(new Login(RegistryServer.USER, "guess")));
        }
    }

    @Test
    void aRegistryThatLetsNothingBeRemovedSaysSoAndHowToAllowIt(@TempDir Path keepingFolder) {
        try (RegistryServer keeping = RegistryServer.keeping(keepingFolder)) {
            Digest digest = new Digest(new ImageFixture(keeping.host()).push("team/app", "one", layer(), "{}"));
            ImageReference image = new ImageReference(keeping.host() + "/team/app:one");
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> registry().remove(image.repository(), digest, Optional.empty()));
            assertThat(refusal.problem()).isEqualTo(Problem.REGISTRY_KEEPS_IMAGES);
            assertThat(refusal.failure().remedy()).contains("DELETE_ENABLED");
            assertThat(registry().digest(image, Optional.empty())).contains(digest);
        }
    }

    @Test
    void aRegistryNobodyVouchesForIsToldAndReadOnceItsAuthorityIsKnown(@TempDir Path secureFolder) {
        TestAuthority company = new TestAuthority("Company CA");
        try (RegistryServer secure = RegistryServer.secure(secureFolder, company.server())) {
            for (Trust trust : List.of(Trust.ofJava(), new TestAuthority("Other CA").at(secure.host()))) {
                Refusal refusal = catchThrowableOfType(
                        Refusal.class, () -> tls(secure, trust).check(secure.host(), Optional.empty()));
                assertThat(refusal.problem()).isEqualTo(Problem.CERTIFICATE_UNKNOWN);
                assertThat(refusal.failure().because()).contains("signed by no authority");
                assertThat(refusal.failure().remedy()).contains(secure.host());
            }
            Registry registry = tls(secure, company.at(secure.host()));
            Login ada = new Login(RegistryServer.USER, RegistryServer.SECRET);
            assertThat(registry.check(secure.host(), Optional.of(ada)).proven()).isTrue();
            assertThat(catchThrowableOfType(Refusal.class, () -> registry.check(secure.host(), Optional.empty()))
                            .problem())
                    .isEqualTo(Problem.REGISTRY_UNAUTHORIZED);
        }
    }

    private static Registry tls(RegistryServer server, Trust trust) {
        return OciFixture.registry(new RegistryProperties(null, List.of(server.host()), null), trust);
    }

    private void refused(ImageReference image, Optional<Login> login) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> registry().digest(image, login));
        assertThat(refusal.problem()).isEqualTo(Problem.REGISTRY_UNAUTHORIZED);
        assertThat(refusal.failure().remedy()).contains(image.registry());
    }

    private static ImageFixture.Layer layer() {
        return new ImageFixture.Layer().file("hello", "hello");
    }
}
