package dev.mosaic.kapi.outbound;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a host could not be talked to. */
public final class Faults {

    private Faults() {}

    /** The words for the first known cause in the chain, or the innermost message. */
    public static String words(Throwable fault) {
        return causes(fault).flatMap(cause -> known(cause).stream()).findFirst().orElseGet(() -> last(fault));
    }

    /** The first cause of this type in the chain. */
    public static <T extends Throwable> Optional<T> find(Class<T> type, @Nullable Throwable fault) {
        return causes(fault).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Optional<String> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case UnknownHostException e -> "its name is not known to DNS";
                    case UnresolvedAddressException e -> "its name is not known to DNS";
                    case HttpConnectTimeoutException e -> "no connection within the time limit";
                    case HttpTimeoutException e -> "it accepted the connection but did not answer in time";
                    case SocketTimeoutException e -> "it did not answer in time";
                    case NoRouteToHostException e -> "there is no route to it";
                    case ConnectException e -> "it refused the connection";
                    case SSLException e -> "the TLS handshake failed: " + e.getMessage();
                    default -> null;
                });
    }

    private static String last(Throwable fault) {
        Throwable last = causes(fault).reduce(fault, (one, other) -> other);
        return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    }

    private static Stream<Throwable> causes(@Nullable Throwable fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
