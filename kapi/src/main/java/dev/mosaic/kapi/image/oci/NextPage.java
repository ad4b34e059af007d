package dev.mosaic.kapi.image.oci;

import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list goes on, by the Link header (RFC 8288); never on another host, for the login goes along. */
final class NextPage {
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>[^,]*;\\s*rel=\"?next\"?");

    private NextPage() {}

    static Optional<URI> of(HttpResponse<?> response) throws ProtocolException {
        for (String link : response.headers().allValues("link")) {
            Matcher next = NEXT.matcher(link);
            if (next.find()) return Optional.of(resolved(response.request().uri(), next.group(1)));
        }
        return Optional.empty();
    }

    private static URI resolved(URI page, String link) throws ProtocolException {
        try {
            URI next = page.resolve(link);
            if (Objects.equals(origin(page), origin(next))) return next;
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("the link to its next page is malformed");
        }
        throw new ProtocolException("its list goes on at another host");
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
