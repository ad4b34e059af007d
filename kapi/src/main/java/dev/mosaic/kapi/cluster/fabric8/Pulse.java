package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.kapi.cluster.Connection;
import io.fabric8.kubernetes.api.model.NamedContext;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.http.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Knows from the client's own traffic whether the API server answers; asks for nothing but its version. */
final class Pulse implements Connection {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private final Clock clock;
    private final Sinks.Many<ClusterState> states = Sinks.many().replay().latest();
    private volatile ClusterState state;
    private volatile Instant lastHeard;
    private volatile Supplier<String> version = () -> "";

    Pulse(ClusterMode mode, Clock clock) {
        this.clock = clock;
        this.lastHeard = clock.instant();
        this.state = new ClusterState(mode, "", "", false, lastHeard, "not asked yet");
        become(state);
    }

    @Override
    public ClusterState state() {
        return state;
    }

    @Override
    public Flux<ClusterState> changes() {
        return states.asFlux();
    }

    void name(Config config) {
        NamedContext context = config.getCurrentContext();
        String name = context == null ? "kubernetes" : context.getName();
        become(new ClusterState(state.mode(), name, "", false, state.since(), state.because()));
    }

    void askVersion(Supplier<String> question) {
        version = question;
        Thread.ofVirtual().name("cluster-version").start(this::learnVersion);
    }

    Interceptor listener() {
        return new PulseInterceptor(this);
    }

    void heard() {
        lastHeard = clock.instant();
        if (!state.reachable()) back();
    }

    private synchronized void back() {
        if (state.reachable()) return;
        become(new ClusterState(state.mode(), state.name(), state.version(), true, clock.instant(), ""));
        Thread.ofVirtual().name("cluster-version").start(this::learnVersion);
    }

    /** Since the last word that was heard: whatever is known is from then, however late the loss is noticed. */
    synchronized void lost(Throwable cause) {
        String because = ApiErrors.detail(cause);
        if (!state.reachable() && state.because().equals(because)) return;
        if (state.reachable()) LOG.warn("The API server does not answer: {}", because);
        become(new ClusterState(
                state.mode(),
                state.name(),
                state.version(),
                false,
                state.reachable() ? lastHeard : state.since(),
                because));
    }

    /** Whether only this connection is gone, or the API server, the next one will tell. */
    void silent(String watched) {
        LOG.warn("A watch of {} is silent and overdue: it goes on over a new connection", watched);
    }

    /** An API server that comes back may be another version. */
    private void learnVersion() {
        try {
            learned(version.get());
        } catch (KubernetesClientException e) {
            LOG.debug("The version is asked for again when the API server answers", e);
        }
    }

    private synchronized void learned(String now) {
        if (state.version().equals(now)) return;
        become(new ClusterState(state.mode(), state.name(), now, state.reachable(), state.since(), state.because()));
    }

    private synchronized void become(ClusterState next) {
        state = next;
        states.emitNext(next, Sinks.EmitFailureHandler.FAIL_FAST);
    }
}
