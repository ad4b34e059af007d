package dev.mosaic.kapi.packages;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.outbound.Certificates;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks package repositories whether they take a login, as Maven and Gradle would: by Basic auth, and by nothing else. */
@Component
class PackageHosts {
    private final Outbound outbound;

    @Autowired
    PackageHosts(Trust trust) {
        this(new Outbound(Duration.ofSeconds(10), trust));
    }

    PackageHosts(Outbound outbound) {
        this.outbound = outbound;
    }

    /** See {@link PackageLogins#check}. */
    Proof check(PackageLogin one) {
        if (one.address().isEmpty()) {
            status(one, URI.create("https://" + one.host() + "/"), Optional.empty());
            return Proof.reached();
        }
        URI address = URI.create(one.address());
        int known = status(one, address, Optional.of(one.login()));
        if (isRefusal(known)) throw refusal(Problem.PACKAGES_UNAUTHORIZED, one, "HTTP status " + known);
        if (known >= 500) throw refusal(Problem.PACKAGES_UNREACHABLE, one, "HTTP status " + known);
        return isRefusal(status(one, address, Optional.empty())) ? Proof.taken() : Proof.reached();
    }

    private static boolean isRefusal(int status) {
        return status == 401 || status == 403;
    }

    private int status(PackageLogin one, URI address, Optional<Login> login) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        login.ifPresent(known -> request.header("Authorization", "Basic " + basic(known)));
        try {
            HttpResponse<InputStream> response = outbound.send(request.build());
            response.body().close();
            return response.statusCode();
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (ProtocolException e) {
            throw refusal(Problem.PACKAGES_UNREACHABLE, one, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw Certificates.refusal(one.host(), e)
                    .orElseGet(() -> refusal(Problem.PACKAGES_UNREACHABLE, one, Faults.words(e))
                            .because(e));
        }
    }

    private static String basic(Login login) {
        byte[] words = (login.user() + ":" + login.secret()).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(words);
    }

    private static Refusal refusal(Problem problem, PackageLogin one, String detail) {
        return Refusal.of(problem, Map.of("host", one.host(), "detail", detail));
    }
}
