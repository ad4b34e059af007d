package dev.mosaic.kapi.git.jgit;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.net.ssl.TrustManager;
import org.eclipse.jgit.transport.http.JDKHttpConnection;

/** A connection that keeps logins at home, counts what it reads and tells its status. */
final class CheckedConnection extends JDKHttpConnection {
    private final Talk talk;
    private final boolean mayCarryLogin;

    CheckedConnection(Talk talk, URL url, Proxy proxy) throws IOException {
        super(url, proxy);
        this.talk = talk;
        this.mayCarryLogin = talk.mayCarryLogin(url);
        setReadTimeout((int) talk.timeout().toMillis());
        setConnectTimeout((int) talk.timeout().toMillis());
    }

    /** Only where it is needed: such a connection is not kept for the next request. */
    void believe(TrustManager manager) throws IOException {
        try {
            configure(null, new TrustManager[] {manager}, null);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void setRequestProperty(String key, String value) {
        boolean login = key.equalsIgnoreCase("Authorization") || key.equalsIgnoreCase("Cookie");
        if (mayCarryLogin || !login) super.setRequestProperty(key, value);
    }

    @Override
    public int getResponseCode() throws IOException {
        int status = super.getResponseCode();
        talk.answered(status, Objects.requireNonNullElse(getHeaderField("Retry-After"), ""));
        return status;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new CountedStream(super.getInputStream(), talk.limit());
    }
}
