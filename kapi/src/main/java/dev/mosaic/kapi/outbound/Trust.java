package dev.mosaic.kapi.outbound;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Whom kapi's clients believe: the authorities the Java runtime knows, and at a host for which people added certificates
 * those, too. What was added is read anew before each conversation, never within a handshake.
 */
public final class Trust {
    private final Supplier<Map<String, List<X509Certificate>>> added;
    private volatile Known known;

    Trust(Supplier<Map<String, List<X509Certificate>>> added) {
        this.added = added;
        this.known = new Known(Map.of(), Map.of(), context());
    }

    /** Only those the Java runtime knows. */
    public static Trust ofJava() {
        return new Trust(Map::of);
    }

    /** What connections are made with; another one as soon as certificates were added or removed, so that none outlives that. */
    public SSLContext renewed() {
        renew();
        return known.context();
    }

    /** Takes in what was added or removed. */
    public synchronized void renew() {
        Map<String, List<X509Certificate>> now = added.get();
        if (now.equals(known.added())) return;
        Map<String, X509ExtendedTrustManager> managers = new HashMap<>();
        now.forEach((host, certificates) -> managers.put(host, Anchors.with(certificates)));
        known = new Known(now, managers, context());
        ProcessTrust.forget();
    }

    /** From now on clients that use the default TLS of the process ask this, too; answers whom they asked before. */
    Trust forTheProcess() {
        return ProcessTrust.ask(this);
    }

    /** Whether people added certificates for {@code host[:port]}; 443 need not be written. */
    public boolean hasOwn(String host) {
        return known.added().containsKey(plain(host));
    }

    /**
     * For Java programs elsewhere: a key store of the authorities that the runtime knows and of those that were added for these hosts,
     * in a form that every Java reads without a password; empty where none was added for them.
     */
    public Optional<byte[]> store(Collection<String> hosts) {
        renew();
        List<X509Certificate> own = hosts.stream()
                .flatMap(host -> known.added().getOrDefault(plain(host), List.of()).stream())
                .distinct()
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(Anchors.store(own));
    }

    /** The hosts, {@code host[:port]}, that somebody added certificates for. */
    public Set<String> hosts() {
        renew();
        return known.added().keySet();
    }

    /** For clients that take nothing else. */
    public TrustManager manager() {
        return new HostTrust(this::at);
    }

    X509ExtendedTrustManager at(String host, int port) {
        X509ExtendedTrustManager own = known.managers().get(plain(host + ":" + port));
        return own == null ? Anchors.OF_JAVA : own;
    }

    private SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager()}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK speaks TLS", e);
        }
    }

    private static String plain(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst(":443$", "");
    }

    /** What was added, what checks it, and what connections are made with. */
    private record Known(
            Map<String, List<X509Certificate>> added,
            Map<String, X509ExtendedTrustManager> managers,
            SSLContext context) {}
}
