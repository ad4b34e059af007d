package dev.mosaic.frontend.kapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.identity.Me;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

class SharedTest {
    private final Shared shared = new Shared();
    private final AtomicInteger upstreams = new AtomicInteger();
    private final Sinks.Many<String> source = Sinks.many().multicast().directBestEffort();

    @Test
    void manyPagesOfOneUserShareOneUpstream() {
        SignIn ann = who("a");
        stream(ann).subscribe();
        stream(ann).subscribe();
        assertThat(upstreams).hasValue(1);
    }

    @Test
    void anotherUserNeverSharesIt() {
        stream(who("a")).subscribe();
        stream(who("b")).subscribe();
        assertThat(upstreams).hasValue(2);
    }

    @Test
    void aStreamThatEndedIsOpenedAnew() {
        SignIn ann = who("a");
        stream(ann).subscribe();
        source.tryEmitComplete();
        assertThat(shared.open()).isZero();
        stream(ann).subscribe();
        assertThat(upstreams).hasValue(2);
    }

    private Flux<String> stream(SignIn who) {
        return shared.stream(
                "news", who, Flux.defer(source::asFlux).doOnSubscribe(open -> upstreams.incrementAndGet()));
    }

    private static SignIn who(String token) {
        SignIn who = SignIn.of(new org.springframework.mock.web.MockHttpSession());
        who.enter(token, new Me("x", List.of()));
        return who;
    }
}
