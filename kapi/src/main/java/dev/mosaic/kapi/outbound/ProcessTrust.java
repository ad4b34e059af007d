package dev.mosaic.kapi.outbound;

import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Reaches clients that take nothing from us, as Jib does: they use the default TLS of the process, which asks the trust
 * that was put here last. The runtime makes that default once, so ours is there before any client of kapi.
 */
final class ProcessTrust {
    private static final AtomicReference<Trust> ASKED = new AtomicReference<>();
    private static final SSLContext CONTEXT = made();

    private ProcessTrust() {}

    /** Answers what was asked before. */
    static Trust ask(Trust trust) {
        Trust before = ASKED.getAndSet(trust);
        forget();
        return before == null ? trust : before;
    }

    /** A connection that resumed an earlier session would not be checked again. */
    static void forget() {
        SSLSessionContext sessions = CONTEXT.getClientSessionContext();
        Collections.list(sessions.getIds()).stream()
                .map(sessions::getSession)
                .filter(Objects::nonNull)
                .forEach(SSLSession::invalidate);
    }

    private static SSLContext made() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new HostTrust(ProcessTrust::judge)}, null);
            SSLContext.setDefault(context);
            SSLSocketFactory.getDefault();
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK speaks TLS", e);
        }
    }

    private static X509ExtendedTrustManager judge(String host, int port) {
        Trust trust = ASKED.get();
        return trust == null ? Anchors.OF_JAVA : trust.at(host, port);
    }
}
