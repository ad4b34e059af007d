package dev.mosaic.kapi.image.docker;

import com.github.dockerjava.transport.DockerHttpClient.Request;
import dev.mosaic.kapi.image.Build;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The request that makes the daemon build with BuildKit: that of the classic builder, with another version. */
final class KitRequest {
    private static final JsonMapper JSON = new JsonMapper();

    private KitRequest() {}

    static Request of(Build build, String dockerfile, InputStream context) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("version", "2");
        query.put("dockerfile", dockerfile);
        query.put("t", build.image().value());
        query.put("labels", JSON.writeValueAsString(build.labels()));
        query.put("buildargs", JSON.writeValueAsString(build.arguments()));
        if (build.target() != null) query.put("target", build.target());
        String line = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Request.builder()
                .method(Request.Method.POST)
                .path("/build?" + line)
                .putHeader("Content-Type", "application/x-tar")
                .body(context)
                .build();
    }
}
