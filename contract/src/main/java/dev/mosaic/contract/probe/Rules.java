package dev.mosaic.contract.probe;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a question may be made of. */
interface Rules {
    Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}");
    Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.]{2,45}(%[A-Za-z0-9]{1,15})?");
    Pattern UNSENT = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");
    int MOST_HEADERS = 64;
    int LONGEST = 8192;
    int LARGEST_BODY = 512 * 1024;

    static String url(String url) {
        require(url.length() <= LONGEST, "url must have at most 8192 characters");
        URI uri = parsed(url);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        require(scheme.equals("http") || scheme.equals("https"), "url must start with http:// or https://");
        require(uri.getHost() != null, "url must name a host");
        require(uri.getRawUserInfo() == null, "url must not hold a user or password: use a header");
        if (uri.getPort() != -1) port(uri.getPort());
        return url;
    }

    static String method(String method) {
        require(method.length() <= 32 && TOKEN.matcher(method).matches(), "method must be a word of HTTP");
        require(!method.equalsIgnoreCase("CONNECT"), "method must not be CONNECT, which is for proxies");
        return method;
    }

    static List<Header> headers(List<Header> headers) {
        require(headers.size() <= MOST_HEADERS, "headers must be at most 64");
        headers.forEach(Rules::header);
        return List.copyOf(headers);
    }

    private static void header(Header header) {
        require(TOKEN.matcher(header.name()).matches(), "headers must have names of letters, digits and dashes");
        require(
                !UNSENT.matcher(header.value()).find(),
                "headers must have values without line breaks and control characters");
        require(header.value().length() <= LONGEST, "headers must have values of at most 8192 characters");
    }

    static byte[] body(byte[] body) {
        require(body.length <= LARGEST_BODY, "body must have at most 512 KiB");
        return body.clone();
    }

    static String host(String host) {
        return name("host", host);
    }

    static String name(String field, String name) {
        require(HOST.matcher(name).matches(), field + " must be a DNS name or an address");
        return name;
    }

    static int port(int port) {
        require(port >= 1 && port <= 65535, "port must be 1 to 65535");
        return port;
    }

    static int timeout(int millis) {
        require(millis >= 100 && millis <= 60_000, "timeoutMillis must be 100 to 60000");
        return millis;
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("url must be an address without blanks", e);
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) throw new IllegalArgumentException(rule);
    }
}
