package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Keeps each request of a watch to its term. The client would leave one open for five to ten minutes, and as long wait on a
 * connection that a firewall forgot or a node took with it: nothing comes through it, and nothing says so.
 */
final class WatchInterceptor implements Interceptor {
    private static final String TIMEOUT = "timeoutSeconds=";
    private final WatchTerm term;
    private final Pulse pulse;

    WatchInterceptor(WatchTerm term, Pulse pulse) {
        this.term = term;
        this.pulse = pulse;
    }

    /** The API server ends it in time, and tells just before how far the watch came, so that nothing need be listed anew. */
    @Override
    public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
        if (!isWatch(request.uri())) return;
        builder.uri(withTerm(request.uri()));
        // It is answered at once: only its body takes its time.
        if (builder instanceof HttpRequest.Builder http)
            http.timeout(term.grace().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void after(HttpRequest request, HttpResponse<?> response, AsyncBody.Consumer<List<ByteBuffer>> consumer) {
        if (!isWatch(request.uri()) || !(response.body() instanceof AsyncBody body)) return;
        CompletableFuture<Void> overdue = CompletableFuture.runAsync(() -> end(request, body), later());
        body.done().whenComplete((done, failure) -> overdue.cancel(false));
    }

    @Override
    public AsyncBody.Consumer<List<ByteBuffer>> consumer(
            AsyncBody.Consumer<List<ByteBuffer>> consumer, HttpRequest request) {
        if (!isWatch(request.uri())) return consumer;
        return new Listening(consumer);
    }

    /** The client then opens the next one, over a new connection. */
    private void end(HttpRequest request, AsyncBody body) {
        if (body.done().isDone()) return;
        pulse.silent(request.uri().getPath());
        body.cancel();
    }

    private java.util.concurrent.Executor later() {
        return CompletableFuture.delayedExecutor(term.overdue().toMillis(), TimeUnit.MILLISECONDS);
    }

    private URI withTerm(URI uri) {
        String mine = TIMEOUT + term.length().toSeconds();
        String address = uri.toString();
        return URI.create(
                address.contains(TIMEOUT) ? address.replaceFirst(TIMEOUT + "\\d+", mine) : address + "&" + mine);
    }

    private static boolean isWatch(URI uri) {
        String query = uri.getRawQuery();
        return query != null && ("&" + query + "&").contains("&watch=true&");
    }

    /** What comes through a watch is a sign of life like any answer. */
    private final class Listening implements AsyncBody.Consumer<List<ByteBuffer>> {
        private final AsyncBody.Consumer<List<ByteBuffer>> consumer;

        Listening(AsyncBody.Consumer<List<ByteBuffer>> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void consume(List<ByteBuffer> bytes, AsyncBody body) throws Exception {
            pulse.heard();
            consumer.consume(bytes, body);
        }
    }
}
