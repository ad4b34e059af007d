package dev.mosaic.kapi.image.oci;

import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.outbound.Outbound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a challenge into the value of an Authorization header. */
final class Tokens {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BYTES = 1 << 20;

    private final Outbound outbound;
    private final Place place;
    private final Optional<Login> login;

    Tokens(Outbound outbound, Place place, Optional<Login> login) {
        this.outbound = outbound;
        this.place = place;
        this.login = login;
    }

    /** Empty when the login is missing or refused. */
    Optional<String> authorization(Challenge challenge) {
        return challenge.scheme().equals("basic") ? login.map(Tokens::basic) : bearer(challenge);
    }

    private Optional<String> bearer(Challenge challenge) {
        Optional<URI> realm = realm(challenge);
        try {
            return realm.isEmpty() ? Optional.empty() : token(realm.get());
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> token(URI realm) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(realm);
        login.ifPresent(known -> request.header("Authorization", basic(known)));
        HttpResponse<InputStream> response = outbound.send(request.build());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) return Optional.empty();
            JsonNode answer = JSON.readTree(body.readNBytes(MOST_BYTES));
            return Stream.of("token", "access_token")
                    .map(name -> answer.path(name).asString(""))
                    .filter(token -> !token.isEmpty())
                    .findFirst()
                    .map(token -> "Bearer " + token);
        } catch (JacksonException e) {
            throw new IOException("its token server answered no JSON", e);
        }
    }

    /** A login goes over plain HTTP only to registries that are spoken to so anyway. */
    private Optional<URI> realm(Challenge challenge) {
        Map<String, String> given = challenge.parameters();
        String realm = given.getOrDefault("realm", "");
        boolean safe = realm.startsWith("https://") || place.isPlain() && realm.startsWith("http://");
        if (!safe) return Optional.empty();
        String scope = given.getOrDefault("scope", place.scope());
        String query = Stream.of(Map.entry("service", given.getOrDefault("service", "")), Map.entry("scope", scope))
                .filter(pair -> !pair.getValue().isEmpty())
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            return Optional.of(URI.create(realm + (realm.indexOf('?') < 0 ? "?" : "&") + query));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String basic(Login login) {
        byte[] pair = (login.user() + ":" + login.secret()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
