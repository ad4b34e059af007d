package dev.mosaic.kapi.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.outbound.TestAuthority;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts against a real repository by TLS that asks for a login. */
class PackageLoginsIT {
    @TempDir
    Path folder;

    private final TestAuthority authority = new TestAuthority("Company");
    private final Logins logins = LoginsFor.store(new InMemoryStateStore());
    private PackageServer server;

    @BeforeEach
    void start() {
        server = PackageServer.secure(folder, "127.0.0.1", authority.server(), "ann", "s3cret");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theRightLoginIsProvenOnItsAddressAndAnotherOneIsRefused() {
        save("s3cret", server.url());
        assertThat(known().check(server.host()).proven()).isTrue();
        save("wrong", server.url());
        assertThat(refusal(known()).problem()).isEqualTo(Problem.PACKAGES_UNAUTHORIZED);
        assertThat(refusal(known()).failure().remedy()).contains(server.host());
    }

    @Test
    void withoutAnAddressOrWhereEverybodyMayReadNothingIsProven() {
        save("s3cret", "");
        assertThat(known().check(server.host()).proven()).isFalse();
        save("s3cret", server.url().replace("/repo", "/open"));
        assertThat(known().check(server.host()).proven()).isFalse();
    }

    @Test
    void aHostNobodyVouchesForAndOneThatIsAwayAreToldAsThat() {
        save("s3cret", server.url());
        assertThat(refusal(PackageLoginsFor.logins(logins, Trust.ofJava())).problem())
                .isEqualTo(Problem.CERTIFICATE_UNKNOWN);
        server.close();
        assertThat(refusal(known()).problem()).isEqualTo(Problem.PACKAGES_UNREACHABLE);
    }

    private void save(String secret, String address) {
        logins.save(new NewAccount(AccountKind.PACKAGES, server.host(), "ann", secret, "", address));
    }

    private PackageLogins known() {
        return PackageLoginsFor.logins(logins, authority.at(server.host()));
    }

    private Refusal refusal(PackageLogins packages) {
        return catchThrowableOfType(Refusal.class, () -> packages.check(server.host()));
    }
}
