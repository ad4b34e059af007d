package dev.mosaic.kapi.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority nobody knows, as companies have their own, and the servers it vouches for. */
public final class TestAuthority {
    private static final Duration DAY = Duration.ofDays(1);

    private final String name;
    private final KeyPair keys = keys();
    private final X509Certificate certificate;

    public TestAuthority(String name) {
        this.name = name;
        this.certificate = certificate(name, keys, new GeneralNames(new GeneralName[0]), DAY.negated(), DAY, true);
    }

    public String pem() {
        return Pem.write(List.of(certificate));
    }

    /** What believes this authority at these hosts, and nowhere else. */
    public Trust at(String... hosts) {
        Map<String, List<X509Certificate>> known = new java.util.HashMap<>();
        for (String host : hosts) known.put(host, List.of(certificate));
        return new Trust(() -> known);
    }

    /** The whole process asks {@code trust} until this is closed. */
    public static Installed installed(Trust trust) {
        return new Installed(trust, trust.forTheProcess());
    }

    /** For 127.0.0.1, good today. */
    public Server server() {
        return server(new GeneralName(GeneralName.iPAddress, "127.0.0.1"), DAY.negated(), DAY);
    }

    /** For another address of this machine, good today. */
    public Server server(String address) {
        return server(new GeneralName(GeneralName.iPAddress, address), DAY.negated(), DAY);
    }

    public Server expired() {
        return server(new GeneralName(GeneralName.iPAddress, "127.0.0.1"), DAY.multipliedBy(-3), DAY.multipliedBy(-2));
    }

    public Server ofAnotherHost() {
        return server(new GeneralName(GeneralName.dNSName, "elsewhere.example"), DAY.negated(), DAY);
    }

    private Server server(GeneralName host, Duration from, Duration until) {
        KeyPair own = keys();
        return new Server(
                own.getPrivate(), certificate("server", own, new GeneralNames(host), from, until, false), certificate);
    }

    private X509Certificate certificate(
            String subject, KeyPair own, GeneralNames hosts, Duration from, Duration until, boolean authority) {
        try {
            Instant now = Instant.now();
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=" + name),
                    new BigInteger(64, new SecureRandom()),
                    Date.from(now.plus(from)),
                    Date.from(now.plus(until)),
                    new X500Name("CN=" + subject),
                    own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (!authority) builder.addExtension(Extension.subjectAlternativeName, false, hosts);
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | OperatorException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the process asks, and what it asked before. */
    public record Installed(Trust trust, Trust before) implements AutoCloseable {
        @Override
        public void close() {
            before.forTheProcess();
        }
    }

    /** A server's key and certificate. */
    public record Server(PrivateKey key, X509Certificate certificate, X509Certificate authority) {

        /** For servers of the JDK. */
        public SSLContext context() {
            try {
                char[] password = "test".toCharArray();
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setKeyEntry("server", key, password, new X509Certificate[] {certificate, authority});
                KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
                managers.init(store, password);
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(managers.getKeyManagers(), null, null);
                return context;
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** For other programs: {@code server.key} and {@code server.crt} in the folder. */
        public void write(Path folder) {
            try {
                String text = "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(key.getEncoded()) + "\n-----END PRIVATE KEY-----\n";
                Files.writeString(folder.resolve("server.key"), text);
                Files.writeString(folder.resolve("server.crt"), Pem.write(List.of(certificate, authority)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
