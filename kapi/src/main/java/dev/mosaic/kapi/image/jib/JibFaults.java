package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.InsecureRegistryException;
import com.google.cloud.tools.jib.api.RegistryAuthenticationFailedException;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.RegistryUnauthorizedException;
import com.google.cloud.tools.jib.http.ResponseException;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.outbound.Certificates;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import java.util.Optional;

/** Tells Jib's failures as problems. */
final class JibFaults {

    private JibFaults() {}

    static Refusal pull(ImageReference base, Exception fault) {
        Optional<Refusal> certificate = Certificates.refusal(base.registry(), fault);
        if (certificate.isPresent()) return certificate.get();
        String detail = isRegistry(fault) ? status(fault) : Faults.words(fault);
        return Refusal.of(
                        Problem.BASE_IMAGE_UNAVAILABLE,
                        Map.of("image", base.value(), "registry", base.registry(), "detail", detail))
                .because(fault);
    }

    static Refusal push(ImageReference image, Exception fault) {
        return Certificates.refusal(image.registry(), fault)
                .orElseGet(() -> problem(image, fault).because(fault));
    }

    private static Refusal problem(ImageReference image, Exception fault) {
        boolean login = Faults.find(RegistryUnauthorizedException.class, fault).isPresent()
                || Faults.find(RegistryAuthenticationFailedException.class, fault)
                        .isPresent();
        int status = code(fault).orElse(0);
        if (login && status != 403) {
            return Refusal.of(Problem.REGISTRY_UNAUTHORIZED, Map.of("registry", image.registry()));
        }
        if (isRegistry(fault) || status > 0) {
            return Refusal.of(Problem.PUSH_REFUSED, Map.of("image", image.value(), "detail", status(fault)));
        }
        return Refusal.of(
                Problem.REGISTRY_UNREACHABLE, Map.of("registry", image.registry(), "detail", Faults.words(fault)));
    }

    private static boolean isRegistry(Exception fault) {
        return Faults.find(RegistryException.class, fault)
                .filter(known -> !(known instanceof InsecureRegistryException))
                .isPresent();
    }

    private static String status(Exception fault) {
        return code(fault).map(code -> "HTTP status " + code + words(fault)).orElseGet(() -> Faults.words(fault));
    }

    /** Registries explain themselves in a JSON body; its first lines are enough. */
    private static String words(Exception fault) {
        return Faults.find(ResponseException.class, fault)
                .map(ResponseException::getContent)
                .filter(content -> content != null && !content.isBlank())
                .map(content -> ": "
                        + content.strip()
                                .substring(0, Math.min(300, content.strip().length())))
                .orElse("");
    }

    private static Optional<Integer> code(Exception fault) {
        return Faults.find(ResponseException.class, fault).map(ResponseException::getStatusCode);
    }

    /** Turns a failure of Jib into a refusal. */
    @FunctionalInterface
    interface Told {
        Refusal refusal(Exception fault);
    }
}
