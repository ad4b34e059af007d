package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** The private key of an app, which proves to GitHub who asks: a JWT signed by RS256, good for ten minutes at most. */
final class AppKey {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    /** INTEGER 0, then SEQUENCE of the object identifier of RSA and NULL: what PKCS#8 puts before the key itself. */
    private static final byte[] RSA = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    private static final long LIFE = 600;
    private static final long ROUND = 240;
    private static final long CLOCKS_DIFFER = 60;

    private final String id;
    private final PrivateKey key;

    private AppKey(String id, PrivateKey key) {
        this.id = id;
        this.key = key;
    }

    /** Fails with KEY_UNREADABLE, which repeats nothing of the key. */
    static AppKey of(String host, Login login) {
        try {
            return new AppKey(login.user(), read(login.secret()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            String detail = "it is no private RSA key as GitHub gives to apps";
            throw Refusal.of(Problem.KEY_UNREADABLE, Map.of("host", host, "detail", detail));
        }
    }

    /** The same for some minutes, so that what is remembered of who asked is found again. */
    String proof(Instant now) {
        long made = now.getEpochSecond() / ROUND * ROUND - CLOCKS_DIFFER;
        String claims = "{\"iat\":" + made + ",\"exp\":" + (made + LIFE) + ",\"iss\":\"" + id + "\"}";
        String text = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with RSA", e);
        }
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** GitHub gives PKCS#1, which the runtime reads only in the envelope of PKCS#8. */
    private static PrivateKey read(String pem) throws GeneralSecurityException {
        byte[] bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        boolean bare = pem.contains("BEGIN RSA PRIVATE KEY");
        byte[] whole = bare ? tagged(0x30, joined(RSA, tagged(0x04, bytes))) : bytes;
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(whole));
    }

    private static byte[] tagged(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < 128) out.write(content.length);
        else {
            out.write(0x82); // two bytes of length follow: no key is larger
            out.write(content.length >> 8);
            out.write(content.length);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }
}
