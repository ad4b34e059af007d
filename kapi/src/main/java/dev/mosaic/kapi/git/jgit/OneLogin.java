package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.Login;
import java.util.Locale;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/** Gives the remote's login to the remote's own host, and to no other it may redirect to. */
final class OneLogin extends CredentialsProvider {
    private final Remote remote;

    OneLogin(Remote remote) {
        this.remote = remote;
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        for (CredentialItem item : items) {
            if (!(item instanceof CredentialItem.Username) && !(item instanceof CredentialItem.Password)) return false;
        }
        return true;
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        boolean sendable = remote.login()
                .filter(login -> login.form() == Login.Form.PASSWORD)
                .isPresent(); // a private key is sent to nobody
        if (!sendable || !isOwn(remote.url(), uri)) return false;
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username user)
                user.setValue(remote.login().get().user());
            else if (item instanceof CredentialItem.Password password)
                password.setValue(remote.login().get().secret().toCharArray());
            else return false;
        }
        return true;
    }

    static boolean isOwn(GitUrl url, URIish asked) {
        boolean weaker = url.value().startsWith("https:") && !"https".equals(asked.getScheme());
        String host = asked.getHost() == null ? "" : asked.getHost().toLowerCase(Locale.ROOT);
        return !weaker && url.host().equals(asked.getPort() < 0 ? host : host + ":" + asked.getPort());
    }
}
