package dev.mosaic.kapi.outbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.account.Authority;
import dev.mosaic.contract.account.NewAuthority;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The certificates people added, one entry for each host. They are no secret: every host shows its own to anybody. */
@Component
public class Authorities {
    private static final String PREFIX = "authority.";
    private static final int MOST_OF_A_HOST = 20;
    private static final int MOST_HOSTS = 50;

    private final StateStore store;
    private final Cache<String, Map<String, List<X509Certificate>>> lately =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(3)).build();

    Authorities(StateStore store) {
        this.store = store;
    }

    /** By host, then by subject. */
    public List<Authority> all() {
        return read(store.read(Shelf.SETTINGS)).entrySet().stream()
                .flatMap(host -> told(host.getKey(), host.getValue()))
                .toList();
    }

    /** Adds those that are not there yet and answers all of the host; at most 20 of a host, and of 50 hosts. */
    public List<Authority> add(NewAuthority authority) {
        List<X509Certificate> added = Pem.read(authority.pem());
        String host = authority.host().toLowerCase(Locale.ROOT);
        Map<String, String> stored = store.change(Shelf.SETTINGS, entries -> {
            List<X509Certificate> now = Stream.concat(of(entries, host).stream(), added.stream())
                    .distinct()
                    .toList();
            if (now.size() > MOST_OF_A_HOST
                    || read(entries).size() >= MOST_HOSTS && of(entries, host).isEmpty())
                throw new IllegalArgumentException("pem must leave at most 20 certificates to a host, and 50 hosts");
            entries.put(key(host), Pem.write(now));
            return entries;
        });
        lately.invalidateAll();
        return told(host, of(stored, host)).toList();
    }

    /** One that is not there is gone already. */
    public void remove(String host, String fingerprint) {
        store.change(Shelf.SETTINGS, entries -> {
            List<X509Certificate> left = new ArrayList<>(of(entries, host));
            left.removeIf(one -> Pem.fingerprint(one).equalsIgnoreCase(fingerprint));
            if (left.isEmpty()) entries.remove(key(host));
            else entries.put(key(host), Pem.write(left));
            return entries;
        });
        lately.invalidateAll();
    }

    /** Those of one {@code host[:port]} as PEM, 443 need not be written; empty where nobody added any. */
    public String pem(String host) {
        List<X509Certificate> certificates =
                lately().getOrDefault(host.toLowerCase(Locale.ROOT).replaceFirst(":443$", ""), List.of());
        return certificates.isEmpty() ? "" : Pem.write(certificates);
    }

    /** By host; may be a few seconds old where another kapi wrote. */
    Map<String, List<X509Certificate>> lately() {
        return lately.get("all", unused -> read(store.read(Shelf.SETTINGS)));
    }

    private static Map<String, List<X509Certificate>> read(Map<String, String> entries) {
        Map<String, List<X509Certificate>> known = new TreeMap<>();
        entries.forEach((key, pem) -> {
            if (key.startsWith(PREFIX)) known.put(key.substring(PREFIX.length()).replace('_', ':'), Pem.read(pem));
        });
        return known;
    }

    private static List<X509Certificate> of(Map<String, String> entries, String host) {
        String pem = entries.get(key(host));
        return pem == null ? List.of() : Pem.read(pem);
    }

    private static Stream<Authority> told(String host, List<X509Certificate> certificates) {
        return certificates.stream()
                .map(one -> new Authority(
                        host,
                        one.getSubjectX500Principal().getName(),
                        one.getIssuerX500Principal().getName(),
                        one.getNotBefore().toInstant(),
                        one.getNotAfter().toInstant(),
                        Pem.fingerprint(one)))
                .sorted(Comparator.comparing(Authority::subject));
    }

    /** Keys of a ConfigMap hold letters, digits and {@code - _ .} only, so the port's colon becomes an underscore. */
    private static String key(String host) {
        return PREFIX + host.toLowerCase(Locale.ROOT).replace(':', '_');
    }
}
