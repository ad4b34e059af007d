package dev.mosaic.kapi.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.account.HostKey;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The keys of SSH hosts that somebody accepted, one for each host. A key nobody accepted is never taken, and one that is
 * not the accepted one is told as a change. Keys are written as in known_hosts: type, a space, base64.
 */
@Component
public class HostKeys {
    private static final String PREFIX = "hostkey.";

    private final StateStore store;
    private final Cache<String, String> offered = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    HostKeys(StateStore store) {
        this.store = store;
    }

    /** The accepted key of this host, {@code host[:port]}. */
    public Optional<String> accepted(String host) {
        return Optional.ofNullable(store.read(Shelf.SETTINGS).get(key(host)));
    }

    /** Empty for the accepted key; HOST_KEY_UNKNOWN or HOST_KEY_CHANGED for another, which is then kept to be accepted. */
    public Optional<Refusal> judged(String host, String shown) {
        Optional<String> accepted = accepted(host);
        if (accepted.isPresent() && accepted.get().equals(shown)) return Optional.empty();
        offered.put(key(host), shown);
        HostKey now = Fingerprints.of(shown);
        Map<String, String> facts = Map.of("host", host, "type", now.type(), "fingerprint", now.fingerprint());
        if (accepted.isEmpty()) return Optional.of(Refusal.of(Problem.HOST_KEY_UNKNOWN, facts));
        HostKey before = Fingerprints.of(accepted.get());
        return Optional.of(Refusal.of(
                Problem.HOST_KEY_CHANGED,
                Map.of(
                        "host", host,
                        "type", now.type(),
                        "fingerprint", now.fingerprint(),
                        "accepted", before.fingerprint())));
    }

    /** Takes the key the host showed last in place of any before; CONFLICT when that is not this one, or was long ago. */
    public void accept(String host, HostKey key) {
        String shown = offered.getIfPresent(key(host));
        if (shown == null || !Fingerprints.of(shown).equals(key))
            throw Refusal.of(Problem.CONFLICT, Map.of("what", "the key of " + host));
        store.change(Shelf.SETTINGS, entries -> {
            entries.put(key(host), shown);
            return entries;
        });
        offered.invalidate(key(host));
    }

    /** Keys of a ConfigMap hold letters, digits and {@code - _ .} only, so the port's colon becomes an underscore. */
    private static String key(String host) {
        return PREFIX + host.toLowerCase(Locale.ROOT).replace(':', '_');
    }
}
