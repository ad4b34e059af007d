package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.nio.ByteBuffer;
import java.util.List;

/** Hears every answer, and every request that got none. */
final class PulseInterceptor implements Interceptor {
    private final Pulse pulse;

    PulseInterceptor(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public void after(HttpRequest request, HttpResponse<?> response, AsyncBody.Consumer<List<ByteBuffer>> consumer) {
        pulse.heard();
    }

    @Override
    public void afterConnectionFailure(HttpRequest request, Throwable failure) {
        pulse.lost(failure);
    }
}
