package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.GitProperties;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.HostKeys;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/** Talks git with a remote, under time and size limits, and tells every failure as a refusal. */
final class Wire {
    /** A host without TLS may wait for ever when TLS knocks. */
    private static final Duration AT_THE_DOOR = Duration.ofSeconds(5);

    private final GitProperties properties;
    private final Trust trust;
    private final HostKeys hostKeys;

    Wire(GitProperties properties, Trust trust, HostKeys hostKeys) {
        this.hostKeys = hostKeys;
        this.properties = properties;
        this.trust = trust;
    }

    /** All refs of the remote; GIT_REPOSITORY_EMPTY when there are none. */
    Refs refs(Remote remote) {
        Refs refs = talk(remote, null, "", transport -> {
            try (FetchConnection connection = transport.openFetch()) {
                return new Refs(named(connection));
            }
        });
        if (refs.byName().isEmpty()) {
            throw Refusal.of(Problem.GIT_REPOSITORY_EMPTY, GitFaults.facts(remote));
        }
        return refs;
    }

    /** Whether an SSH host lets this login in; GIT_UNAUTHORIZED when it does not. */
    Proof enter(Remote door) {
        return talk(door, null, "", transport -> {
            SshTransport ssh = (SshTransport) transport;
            SshSessionFactory factory = ssh.getSshSessionFactory();
            factory.releaseSession(
                    factory.getSession(transport.getURI(), transport.getCredentialsProvider(), FS.DETECTED, (int)
                            properties.timeout().toMillis()));
            return Proof.taken();
        });
    }

    /** Whether anything answers at the host, by TLS or, where that is not spoken, without. */
    Proof reach(String host) {
        Remote secure = new Remote(new GitUrl("https://" + host + "/any"), Optional.empty());
        try {
            knock(secure);
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.CERTIFICATE_UNKNOWN) throw refusal;
            if (!answersPlainly(host)) throw refusal;
        }
        return Proof.reached();
    }

    private boolean answersPlainly(String host) {
        try {
            knock(new Remote(new GitUrl("http://" + host + "/any"), Optional.empty()));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** Any answer at all will do: which repositories there are nobody told. */
    private void knock(Remote remote) {
        boolean shorter = properties.timeout().compareTo(AT_THE_DOOR) < 0;
        Talk talk = talk(remote, "", shorter ? properties.timeout() : AT_THE_DOOR);
        try {
            talk.create(URI.create(remote.url().value()).toURL()).getResponseCode();
        } catch (IOException | RuntimeException e) {
            throw GitFaults.refusal(remote, talk, e);
        }
    }

    /** Brings the commit and its ancestors down to {@code depth}. */
    void fetch(Remote remote, Clone clone, ObjectId commit, int depth) {
        String kept = "refs/mosaic/" + commit.name(); // a name of ours, so that later fetches build on it
        fetch(remote, clone, commit.name(), List.of(new RefSpec("+" + commit.name() + ":" + kept)), depth);
    }

    /** Brings every branch and tag with all history. */
    void fetchAll(Remote remote, Clone clone) {
        if (clone.isShallow()) clone.wipe();
        fetch(
                remote,
                clone,
                "",
                List.of(new RefSpec("+refs/heads/*:refs/heads/*"), new RefSpec("+refs/tags/*:refs/tags/*")),
                0);
    }

    private void fetch(Remote remote, Clone clone, String wanted, List<RefSpec> what, int depth) {
        talk(remote, clone, wanted, transport -> {
            transport.setTagOpt(TagOpt.NO_TAGS);
            if (depth > 0) transport.setDepth(depth);
            return transport.fetch(new Stop(), what);
        });
    }

    private <T> T talk(Remote remote, @Nullable Clone clone, String wanted, Exchange<T> exchange) {
        Talk talk = talk(remote, wanted, properties.timeout());
        requireAllowed(remote);
        try (Transport transport = open(remote, clone)) {
            transport.setTimeout((int) Math.max(1, properties.timeout().toSeconds()));
            transport.setCredentialsProvider(new OneLogin(remote));
            if (transport instanceof SshTransport ssh) ssh.setSshSessionFactory(new SshDoor(remote, hostKeys, talk));
            if (transport instanceof TransportHttp http) http.setHttpConnectionFactory(talk);
            return exchange.run(transport);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            throw GitFaults.refusal(remote, talk, e);
        }
    }

    private Talk talk(Remote remote, String wanted, Duration timeout) {
        trust.renew();
        return new Talk(remote, wanted, timeout, properties.packLimit().toBytes(), trust);
    }

    private static Transport open(Remote remote, @Nullable Clone clone) throws IOException, URISyntaxException {
        URIish uri = new URIish(remote.url().value());
        return clone == null ? Transport.open(uri) : Transport.open(clone.repository(), uri);
    }

    private void requireAllowed(Remote remote) {
        if (remote.url().value().startsWith("file:") && !properties.allowFile()) {
            String rule = "must start with https://, http:// or ssh://; folders are read in the playground only";
            throw Refusal.of(Problem.INVALID_INPUT, Map.of("field", "git URL", "rule", rule));
        }
    }

    private static Map<String, Ref> named(FetchConnection connection) {
        Map<String, Ref> refs = new LinkedHashMap<>();
        for (Ref ref : connection.getRefs()) refs.put(ref.getName(), ref);
        return refs;
    }

    /** One exchange over an open transport. */
    @FunctionalInterface
    private interface Exchange<T> {
        T run(Transport transport) throws IOException;
    }
}
