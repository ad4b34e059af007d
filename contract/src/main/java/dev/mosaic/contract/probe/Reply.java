package dev.mosaic.contract.probe;

import java.util.List;

/**
 * A response, its body byte for byte as it was sent. {@code length} is what the head announced, -1 where it announced none;
 * {@code cut} tells that there was more than is brought.
 */
public record Reply(
        String protocol,
        int status,
        String reason,
        List<Header> headers,
        List<Header> trailers,
        List<Interim> interim,
        byte[] body,
        long length,
        boolean chunked,
        boolean cut) {

    /** A response that came before the last one (1xx). */
    public record Interim(int status, List<Header> headers) {}

    /** The first value of a header; empty where there is none. */
    public String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }
}
