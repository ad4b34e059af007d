package dev.mosaic.kapi.outbound;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Certificates as text. */
final class Pem {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Pem() {}

    /** Fails with an IllegalArgumentException, which repeats nothing of the text, when there is none in it. */
    static List<X509Certificate> read(String text) {
        List<X509Certificate> read = new ArrayList<>();
        try {
            byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
            for (Certificate one :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes)))
                if (one instanceof X509Certificate certificate) read.add(certificate);
        } catch (CertificateException e) {
            throw new IllegalArgumentException("pem must hold certificates in PEM");
        }
        if (read.isEmpty()) throw new IllegalArgumentException("pem must hold certificates in PEM");
        return read;
    }

    static String write(List<X509Certificate> certificates) {
        StringBuilder text = new StringBuilder();
        for (X509Certificate one : certificates)
            text.append("-----BEGIN CERTIFICATE-----\n")
                    .append(LINES.encodeToString(encoded(one)))
                    .append("\n-----END CERTIFICATE-----\n");
        return text.toString();
    }

    /** As openssl and browsers show it. */
    static String fingerprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(encoded(certificate));
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }
}
