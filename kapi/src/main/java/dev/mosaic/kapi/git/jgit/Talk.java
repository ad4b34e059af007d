package dev.mosaic.kapi.git.jgit;

import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.outbound.Addresses;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.util.HttpSupport;
import org.jspecify.annotations.Nullable;

/** The HTTP connections of one exchange: each checked before it is made, and what came back remembered. */
final class Talk implements HttpConnectionFactory {
    private final Remote remote;
    private final String wanted;
    private final Duration timeout;
    private final long limit;
    private final Trust trust;
    private volatile int status;
    private volatile String retryAfter = "";
    private volatile @Nullable Refusal refused;

    Talk(Remote remote, String wanted, Duration timeout, long limit, Trust trust) {
        this.remote = remote;
        this.wanted = wanted;
        this.timeout = timeout;
        this.limit = limit;
        this.trust = trust;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return create(url, HttpSupport.proxyFor(ProxySelector.getDefault(), url));
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        Addresses.check(url.getHost());
        CheckedConnection connection = new CheckedConnection(this, url, proxy);
        if (trust.hasOwn(url.getAuthority())) connection.believe(trust.manager());
        return connection;
    }

    boolean mayCarryLogin(URL url) {
        try {
            return OneLogin.isOwn(remote.url(), new URIish(url.toString()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    void answered(int status, String retryAfter) {
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** Why the talk ends here; the library has only words for it. */
    void refuse(Refusal refusal) {
        refused = refusal;
    }

    Optional<Refusal> refused() {
        return Optional.ofNullable(refused);
    }

    /** The status of the last answer; 0 when there was none. */
    int status() {
        return status;
    }

    String retryAfter() {
        return retryAfter;
    }

    /** The commit asked for by its id; empty when none was. */
    String wanted() {
        return wanted;
    }

    Duration timeout() {
        return timeout;
    }

    long limit() {
        return limit;
    }
}
