package dev.mosaic.kapi.outbound;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Map;
import java.util.Optional;

/** Tells a certificate nobody vouches for from other failures. */
public final class Certificates {

    private Certificates() {}

    /** CERTIFICATE_UNKNOWN with what is wrong with it; empty when the fault is another one. */
    public static Optional<Refusal> refusal(String host, Throwable fault) {
        return detail(fault)
                .map(words -> Refusal.of(Problem.CERTIFICATE_UNKNOWN, Map.of("host", host, "detail", words))
                        .because(fault));
    }

    private static Optional<String> detail(Throwable fault) {
        if (Faults.find(CertificateExpiredException.class, fault).isPresent()) return Optional.of("it has expired");
        if (Faults.find(CertificateNotYetValidException.class, fault).isPresent())
            return Optional.of("it is not valid yet");
        boolean unknown = Faults.find(CertPathValidatorException.class, fault).isPresent()
                || Faults.find(java.security.cert.CertPathBuilderException.class, fault)
                        .isPresent();
        if (unknown) return Optional.of("it is signed by no authority that Mosaic knows");
        return Faults.find(CertificateException.class, fault).map(e -> "it does not fit: " + e.getMessage());
    }
}
