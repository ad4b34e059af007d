package dev.mosaic.kapi.git.jgit;

import dev.mosaic.kapi.login.HostKeys;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.jspecify.annotations.Nullable;

/** Takes the key somebody accepted for the host, and no other; why it did not take one is remembered. */
final class AcceptedKeys implements ServerKeyDatabase {
    private final HostKeys keys;
    private final String host;
    private final Talk talk;

    AcceptedKeys(HostKeys keys, String host, Talk talk) {
        this.keys = keys;
        this.host = host;
        this.talk = talk;
    }

    /** The client asks for the type of this key first, so that a host that gets a key of another type has not changed. */
    @Override
    public List<PublicKey> lookup(String address, InetSocketAddress remote, Configuration configuration) {
        return keys.accepted(host).map(AcceptedKeys::read).map(List::of).orElse(List.of());
    }

    @Override
    public boolean accept(
            String address,
            InetSocketAddress remote,
            PublicKey shown,
            Configuration configuration,
            @Nullable CredentialsProvider provider) {
        Optional<Refusal> refusal = keys.judged(host, PublicKeyEntry.toString(shown));
        refusal.ifPresent(talk::refuse);
        return refusal.isEmpty();
    }

    private static PublicKey read(String key) {
        try {
            return AuthorizedKeyEntry.parseAuthorizedKeyEntry(key).resolvePublicKey(null, null);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a key that was shown can be read again", e);
        }
    }
}
