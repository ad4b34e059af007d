package dev.mosaic.frontend.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.fake.PageTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class WireTest extends PageTest {
    @Autowired
    private Wire wire;

    @Test
    void newsNeverComesOnAThreadThatMustNotWait() throws InterruptedException {
        AtomicBoolean mustNotWait = new AtomicBoolean();
        CountDownLatch heard = new CountDownLatch(3);
        follow(Flux.interval(Duration.ofMillis(5)), news -> {
            if (Schedulers.isInNonBlockingThread()) mustNotWait.set(true);
            heard.countDown();
        });
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock(); // else news would wait for the test's own thread
        assertThat(heard.await(5, TimeUnit.SECONDS)).isTrue();
        session.lock();
        assertThat(mustNotWait).isFalse();
    }

    @Test
    void manyEventsComeInAtMostFourBatchesASecond() {
        AtomicInteger batches = new AtomicInteger();
        AtomicInteger events = new AtomicInteger();
        follow(Flux.range(1, 500).delayElements(Duration.ofMillis(1)), news -> {
            batches.incrementAndGet();
            events.addAndGet(news.size());
        });
        until(() -> events.get() == 500);
        assertThat(batches).hasValueLessThan(20);
    }

    @Test
    void aPageThatWentHearsNothingMore() {
        AtomicInteger open = new AtomicInteger();
        Div page = follow(
                Flux.never().doOnSubscribe(on -> open.incrementAndGet()).doOnCancel(open::decrementAndGet), n -> {});
        assertThat(open).hasValue(1);
        UI.getCurrent().remove(page);
        assertThat(open).hasValue(0);
    }

    private <T> Div follow(Flux<T> stream, java.util.function.Consumer<List<T>> listener) {
        Div page = new Div();
        UI.getCurrent().add(page);
        wire.follow(page, () -> stream, new Follower<>() {
            @Override
            public void seen(List<T> events) {
                listener.accept(events);
            }

            @Override
            public void stale(Failure why) {
                throw new AssertionError(why.because());
            }
        });
        return page;
    }
}
