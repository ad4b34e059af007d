package dev.mosaic.contract.network;

/**
 * One way from outside: requests for {@code host} (empty: any) and {@code path} go to {@code service}, port
 * {@code port}. {@code secret} names the TLS secret, empty without one; {@code tls} tells whether TLS ends here.
 */
public record IngressRoute(
        String name,
        String controller,
        String host,
        String path,
        String pathType,
        String service,
        String port,
        boolean tls,
        String secret,
        String address) {}
