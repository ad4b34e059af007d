package dev.mosaic.kapi.image.jvm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** A repository as a pom names it: by an id, which is all that Maven finds a login by, and a URL. */
record PomRepository(String id, String url) {

    /** Whether it lies at {@code host[:port]} and the login would not travel in the clear unless {@code plain} allows that. */
    boolean isAt(String host, boolean plain) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || uri.getUserInfo() != null) return false;
            boolean secure = "https".equals(uri.getScheme());
            return (secure || plain) && whole(uri, secure).equals(whole(host, secure));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String whole(URI uri, boolean secure) {
        return whole(uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort(), secure);
    }

    private static String whole(String host, boolean secure) {
        String plain = host.toLowerCase(Locale.ROOT);
        return plain.matches(".*:[0-9]+") ? plain : plain + (secure ? ":443" : ":80");
    }
}
