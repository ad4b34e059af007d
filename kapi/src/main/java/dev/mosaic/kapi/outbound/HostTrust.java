package dev.mosaic.kapi.outbound;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;

/** Judges a certificate by the host it came from. */
final class HostTrust extends X509ExtendedTrustManager {
    private final Judges judges;

    HostTrust(Judges judges) {
        this.judges = judges;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        judges.at(engine.getPeerHost(), engine.getPeerPort()).checkServerTrusted(chain, type, engine);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        SSLSession session = socket instanceof SSLSocket secure ? secure.getHandshakeSession() : null;
        X509ExtendedTrustManager manager =
                session == null ? Anchors.OF_JAVA : judges.at(session.getPeerHost(), session.getPeerPort());
        manager.checkServerTrusted(chain, type, socket);
    }

    /** Without a host nothing that was added for one counts. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        Anchors.OF_JAVA.checkServerTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        Anchors.OF_JAVA.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        Anchors.OF_JAVA.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        Anchors.OF_JAVA.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return Anchors.OF_JAVA.getAcceptedIssuers();
    }

    /** Who judges what a host shows. */
    @FunctionalInterface
    interface Judges {
        X509ExtendedTrustManager at(String host, int port);
    }
}
