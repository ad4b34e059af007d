package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.HostKeys;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.Addresses;
import dev.mosaic.kapi.problem.Refusal;
import java.io.File;
import java.security.KeyPair;
import java.util.List;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.RemoteSession2;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.eclipse.jgit.util.FS;

/** The SSH connections of one exchange: one key, one accepted host key, and nothing of the machine's own settings or agent. */
final class SshDoor extends SshSessionFactory {
    /** Where nothing is: without it the library looks into the home folder. */
    private static final File NOWHERE = new File("/nonexistent");

    private final Remote remote;
    private final HostKeys hostKeys;
    private final Talk talk;

    SshDoor(Remote remote, HostKeys hostKeys, Talk talk) {
        this.remote = remote;
        this.hostKeys = hostKeys;
        this.talk = talk;
    }

    @Override
    public RemoteSession getSession(URIish uri, CredentialsProvider provider, FS files, int timeout)
            throws TransportException {
        Login login = remote.login()
                .filter(known -> known.form() == Login.Form.KEY)
                .orElseThrow(() -> Refusal.of(Problem.GIT_UNAUTHORIZED, GitFaults.facts(remote)));
        Addresses.check(uri.getHost());
        List<KeyPair> keys = SshKeys.read(remote.url().host(), login);
        // until it is let in the library waits as long as this says, and reads it from a system property alone
        System.setProperty(
                "org.apache.sshd.config.auth-timeout",
                String.valueOf(talk.timeout().toMillis()));
        RemoteSession session = factory(keys).getSession(withUser(uri, login), provider, files, timeout);
        return new CountedSession((RemoteSession2) session, talk.limit());
    }

    @Override
    public String getType() {
        return "mosaic";
    }

    private SshSessionFactory factory(List<KeyPair> keys) {
        return new SshdSessionFactoryBuilder()
                .setPreferredAuthentications("publickey")
                .setHomeDirectory(NOWHERE)
                .setSshDirectory(NOWHERE)
                .setConfigStoreFactory((home, file, user) -> null)
                .setDefaultKnownHostsFiles(folder -> List.of())
                .setDefaultIdentities(folder -> List.of())
                .setDefaultKeysProvider(folder -> keys)
                .setServerKeyDatabase((home, folder) ->
                        new AcceptedKeys(hostKeys, remote.url().host(), talk))
                .setProxyDataFactory(address -> null)
                .setConnectorFactory(null)
                .build(null);
    }

    /** The address comes first, then the account; git is what hosts with many people call everybody. */
    private static URIish withUser(URIish uri, Login login) {
        if (uri.getUser() != null) return uri;
        return uri.setUser(login.user().isEmpty() ? "git" : login.user());
    }
}
