package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

/** Reads private keys as people have them: OpenSSH's own form, or PEM, with or without a passphrase. */
final class SshKeys {

    private SshKeys() {}

    /** Fails with KEY_UNREADABLE, which repeats nothing of key and passphrase. */
    static List<KeyPair> read(String host, Login login) {
        // a key that was pasted may have the line ends of another system, or lack the last one
        byte[] text = (login.secret().replace("\r", "").strip() + "\n").getBytes(StandardCharsets.UTF_8);
        FilePasswordProvider passphrase =
                login.passphrase().isEmpty() ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(login.passphrase());
        try {
            List<KeyPair> keys = new ArrayList<>();
            Iterable<KeyPair> read = SecurityUtils.loadKeyPairIdentities(
                    null, NamedResource.ofName("account"), new ByteArrayInputStream(text), passphrase);
            if (read != null) read.forEach(keys::add);
            if (keys.isEmpty()) throw unreadable(host, "it is no private key that Mosaic can read");
            return keys;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            if (e instanceof Refusal refusal) throw refusal;
            throw unreadable(host, detail(login));
        }
    }

    /** What a library says of a key may hold parts of it. */
    private static String detail(Login login) {
        return login.passphrase().isEmpty()
                ? "it cannot be read: it is damaged, or needs a passphrase"
                : "it cannot be read: it is damaged, or its passphrase is another one";
    }

    private static Refusal unreadable(String host, String detail) {
        return Refusal.of(Problem.KEY_UNREADABLE, Map.of("host", host, "detail", detail));
    }
}
