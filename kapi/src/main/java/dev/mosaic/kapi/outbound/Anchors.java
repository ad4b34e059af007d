package dev.mosaic.kapi.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** The runtime's own checks of certificates, over its authorities and more. */
final class Anchors {
    static final X509ExtendedTrustManager OF_JAVA = of(null);

    private Anchors() {}

    /** Those of the runtime and these. */
    static X509ExtendedTrustManager with(List<X509Certificate> more) {
        try {
            return of(filled("PKCS12", more));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a store in memory takes certificates", e);
        }
    }

    /** The same as bytes, for another Java. Certificates are no secret: the password protects nothing and may be left out. */
    static byte[] store(List<X509Certificate> more) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            filled("JKS", more).store(out, "changeit".toCharArray());
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a store in memory can be written", e);
        }
    }

    private static KeyStore filled(String form, List<X509Certificate> more)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(form);
        store.load(null, null);
        int next = 0;
        for (X509Certificate one : OF_JAVA.getAcceptedIssuers()) store.setCertificateEntry("java" + next++, one);
        for (X509Certificate one : more) store.setCertificateEntry("own" + next++, one);
        return store;
    }

    static X509ExtendedTrustManager of(@Nullable KeyStore store) {
        try {
            // by its name: the default one may be ours
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(store);
            return (X509ExtendedTrustManager) factory.getTrustManagers()[0];
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK checks certificates by PKIX", e);
        }
    }
}
