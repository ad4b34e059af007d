package dev.mosaic.kapi.image.oci;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.outbound.Certificates;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Sends requests to one registry, logging in when it asks for that. */
final class Exchange {
    private static final int MOST_BYTES = 8 << 20; // a manifest may have 4 MB by the distribution spec

    private final Outbound outbound;
    private final Place place;
    private final Optional<Login> login;
    private final Keyring keys;
    private @Nullable String authorization;
    private boolean challenged;

    Exchange(Outbound outbound, Place place, Optional<Login> login, Keyring keys) {
        this.outbound = outbound;
        this.place = place;
        this.login = login;
        this.keys = keys;
        this.authorization = keys.find(place, login).orElse(null);
    }

    /** Empty when the registry has no such thing. */
    Optional<Answer> ask(String method, URI uri, String accept) {
        try {
            return told(method, answered(method, uri, accept));
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw unreachable(e);
        }
    }

    /** Fails unless the registry lets this login in: with a token, or, where it gives none, at its door. */
    void enter() {
        try {
            HttpResponse<InputStream> response = answered("GET", URI.create(place.root()), "*/*");
            response.body().close();
            boolean token = login.isPresent() && authorization != null && authorization.startsWith("Bearer ");
            int status = response.statusCode();
            if ((status == 401 || status == 403) && !token) throw unauthorized();
            if (status >= 404) throw new ProtocolException("it answered with HTTP status " + status);
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (IOException | UncheckedIOException e) {
            throw unreachable(e);
        }
    }

    /** What is not there is removed, too. */
    void remove(URI uri) {
        try {
            HttpResponse<InputStream> response = answered("DELETE", uri, "*/*");
            response.body().close();
            switch (response.statusCode()) {
                case 200, 202, 204, 404 -> {}
                case 401, 403 -> throw unauthorized();
                case 405, 501 -> throw Refusal.of(Problem.REGISTRY_KEEPS_IMAGES, Map.of("registry", place.registry()));
                default -> throw new ProtocolException("it answered with HTTP status " + response.statusCode());
            }
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (IOException | UncheckedIOException e) {
            throw unreachable(e);
        }
    }

    /** REGISTRY_UNREACHABLE with the fault in words, or CERTIFICATE_UNKNOWN. */
    Refusal unreachable(Exception fault) {
        return Certificates.refusal(place.registry(), fault)
                .orElseGet(() -> Refusal.of(
                                Problem.REGISTRY_UNREACHABLE,
                                Map.of("registry", place.registry(), "detail", Faults.words(fault)))
                        .because(fault));
    }

    private HttpResponse<InputStream> answered(String method, URI uri, String accept)
            throws IOException, InterruptedException {
        HttpResponse<InputStream> response = outbound.send(request(method, uri, accept));
        if (response.statusCode() != 401 || challenged) return response;
        response.body().close();
        challenged = true;
        Optional<Challenge> challenge = Challenge.strongest(response.headers().allValues("www-authenticate"));
        Tokens tokens = new Tokens(outbound, place, login);
        String key = challenge.flatMap(tokens::authorization).orElseThrow(this::unauthorized);
        authorization = key;
        keys.keep(place, login, key);
        return outbound.send(request(method, uri, accept));
    }

    private HttpRequest request(String method, URI uri, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept", accept);
        if (authorization != null) request.header("Authorization", authorization);
        return request.build();
    }

    private Optional<Answer> told(String method, HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            return switch (response.statusCode()) {
                case 200 -> Optional.of(answer(method, response, body));
                case 404, 405 -> Optional.empty();
                case 401, 403 -> throw unauthorized();
                case 429 -> throw new ProtocolException("it allows no more requests for now" + wait(response));
                default -> throw new ProtocolException("it answered with HTTP status " + response.statusCode());
            };
        }
    }

    private static String wait(HttpResponse<?> response) {
        String wait = response.headers().firstValue("Retry-After").orElse("");
        return wait.matches("[0-9]{1,6}") ? "; it may be asked again in " + wait + " s" : " (HTTP status 429)";
    }

    private static Answer answer(String method, HttpResponse<InputStream> response, InputStream body)
            throws IOException {
        String digest = response.headers().firstValue("docker-content-digest").orElse("");
        byte[] bytes = method.equals("HEAD") ? new byte[0] : body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new ProtocolException("it answered with more than a manifest may hold");
        return Answer.of(digest, bytes, NextPage.of(response));
    }

    private Refusal unauthorized() {
        return Refusal.of(Problem.REGISTRY_UNAUTHORIZED, Map.of("registry", place.registry()));
    }
}
