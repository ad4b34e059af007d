package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.BaseSubscriber;

class ChangeFeedTest {
    private final ChangeFeed<String> feed = new ChangeFeed<>();
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyListenerHearsEveryChangeInOrder() {
        List<String> other = Collections.synchronizedList(new ArrayList<>());
        feed.listen().subscribe(heard::add);
        feed.listen().subscribe(other::add);
        feed.tell("a");
        feed.tell("b");
        await().untilAsserted(() -> assertThat(heard).containsExactly("a", "b"));
        await().untilAsserted(() -> assertThat(other).containsExactly("a", "b"));
    }

    @Test
    void nothingIsToldFromBeforeTheSubscription() {
        feed.tell("a");
        feed.listen().subscribe(heard::add);
        feed.tell("b");
        await().untilAsserted(() -> assertThat(heard).containsExactly("b"));
    }

    @Test
    void aSlowListenerHearsEachValueOnceAndHoldsNobodyUp() {
        CountDownLatch go = new CountDownLatch(1);
        feed.listen().subscribe(value -> {
            awaitUninterrupted(go);
            heard.add(value);
        });
        feed.tell("first");
        for (int i = 0; i < 1000; i++) {
            feed.tell("a");
            feed.tell("b");
        }
        go.countDown();
        await().untilAsserted(() -> assertThat(heard).endsWith("a", "b").hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void whoLeftHearsNothing() {
        feed.listen().subscribe(heard::add).dispose();
        feed.tell("a");
        assertThat(heard).isEmpty();
    }

    @Test
    void whoAskedForNothingIsNotOverrun() {
        BaseSubscriber<String> idle = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                // asks for nothing yet
            }

            @Override
            protected void hookOnNext(String value) {
                heard.add(value);
            }
        };
        feed.listen().subscribe(idle);
        feed.tell("a");
        feed.tell("b");
        assertThat(heard).isEmpty();
        idle.request(2);
        await().untilAsserted(() -> assertThat(heard).containsExactly("a", "b"));
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
