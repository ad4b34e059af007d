package dev.mosaic.kapi.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.mosaic.contract.account.Authority;
import dev.mosaic.contract.account.NewAuthority;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Certificates people add, against servers that show one. */
class TrustTest {
    private final Authorities authorities = new Authorities(new InMemoryStateStore());
    private final Trust trust = new Trust(authorities::lately);
    private final Outbound outbound = new Outbound(Duration.ofSeconds(10), trust);
    private final TestAuthority company = new TestAuthority("Company CA");
    private HttpsServer server;

    @AfterEach
    void stop() {
        if (server != null) server.stop(0);
    }

    @Test
    void aHostWhoseAuthorityWasAddedIsBelievedFromThenOnAndNoMoreOnceItIsRemoved() throws Exception {
        String host = serve(company.server());
        assertThat(refused(host)).contains("signed by no authority");
        Authority added = authorities.add(new NewAuthority(host, company.pem())).getFirst();
        assertThat(status(host)).isEqualTo(204);
        authorities.remove(host, added.fingerprint());
        assertThat(refused(host)).contains("signed by no authority");
    }

    @Test
    void theAuthorityOfOneHostCountsAtNoOtherAndNotAtAnotherPort() throws Exception {
        String host = serve(company.server());
        authorities.add(new NewAuthority("elsewhere.example", company.pem()));
        authorities.add(new NewAuthority("127.0.0.1", company.pem()));
        assertThat(refused(host)).contains("signed by no authority");
    }

    @Test
    void anotherAuthorityDoesNotHelp() throws Exception {
        String host = serve(company.server());
        authorities.add(new NewAuthority(host, new TestAuthority("Other CA").pem()));
        assertThat(refused(host)).contains("signed by no authority");
    }

    @Test
    void anExpiredCertificateOfAnAddedAuthorityIsRefusedAsExpired() throws Exception {
        String host = serve(company.expired());
        authorities.add(new NewAuthority(host, company.pem()));
        assertThat(refused(host)).contains("it has expired");
    }

    @Test
    void aCertificateForAnotherHostIsRefusedAsThat() throws Exception {
        String host = serve(company.ofAnotherHost());
        authorities.add(new NewAuthority(host, company.pem()));
        assertThat(refused(host)).contains("it does not fit").contains("127.0.0.1");
    }

    @Test
    void clientsThatUseTheDefaultOfTheProcessBelieveTheSameAndForgetWithIt() throws Exception {
        String host = serve(company.server());
        try (var installed = TestAuthority.installed(trust)) {
            assertThat(catchThrowable(() -> byDefault(host))).isInstanceOf(SSLException.class);
            Authority added =
                    authorities.add(new NewAuthority(host, company.pem())).getFirst();
            installed.trust().renew();
            assertThat(byDefault(host)).isEqualTo(204);
            authorities.remove(host, added.fingerprint());
            trust.renew();
            assertThat(catchThrowable(() -> byDefault(host))).isInstanceOf(SSLException.class);
        }
    }

    @Test
    void whatWasAddedIsToldWithoutItsText() {
        Authority added =
                authorities.add(new NewAuthority("Git.Example", company.pem())).getFirst();
        assertThat(authorities.all()).containsExactly(added);
        assertThat(added.host()).isEqualTo("git.example");
        assertThat(added.subject()).isEqualTo("CN=Company CA");
        assertThat(added.issuer()).isEqualTo("CN=Company CA");
        assertThat(added.until()).isAfter(added.from());
        assertThat(added.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void whatIsAddedTwiceIsThereOnceAndOthersStay() {
        String other = new TestAuthority("Other CA").pem();
        authorities.add(new NewAuthority("a.example:8443", company.pem()));
        assertThat(authorities.add(new NewAuthority("a.example:8443", company.pem() + other)))
                .extracting(Authority::subject)
                .containsExactly("CN=Company CA", "CN=Other CA");
        assertThat(authorities.all()).hasSize(2);
    }

    @Test
    void whatIsNoCertificateIsRefusedWithoutRepeatingItAndAPrivateKeyAboveAll() {
        assertThatThrownBy(() -> authorities.add(new NewAuthority("a.example", "canary")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pem must hold certificates in PEM");
        assertThatThrownBy(() -> new NewAuthority("a.example", "-----BEGIN PRIVATE KEY-----\ncanary"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
        assertThat(authorities.all()).isEmpty();
    }

    @Test
    void aHostHasTwentyCertificatesAtMost() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 20; i++) many.append(new TestAuthority("CA " + i).pem());
        assertThatThrownBy(() -> authorities.add(new NewAuthority("a.example", many.toString())))
                .hasMessageContaining("at most 20");
        assertThat(authorities.all()).isEmpty();
    }

    private String serve(TestAuthority.Server shown) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(shown.context()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
        server.start();
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private int status(String host) throws Exception {
        return outbound.send(HttpRequest.newBuilder(URI.create("https://" + host + "/"))
                        .build())
                .statusCode();
    }

    private String refused(String host) {
        Refusal refusal =
                Certificates.refusal(host, catchThrowable(() -> status(host))).orElseThrow();
        assertThat(refusal.problem()).isEqualTo(Problem.CERTIFICATE_UNKNOWN);
        return refusal.failure().because();
    }

    /** As Jib makes its connections. */
    private static int byDefault(String host) throws IOException {
        HttpsURLConnection connection =
                (HttpsURLConnection) URI.create("https://" + host + "/").toURL().openConnection();
        connection.setRequestProperty("Connection", "close");
        return connection.getResponseCode();
    }
}
