package dev.mosaic.kapi.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LookoutTest {
    private static final Findings SOME = new Findings(List.of(), List.of("r.example/a"), Map.of(), List.of());

    @Test
    void whatALookFindsIsKept() {
        Lookout lookout = new Lookout(() -> SOME, List::of);
        lookout.look();
        await().until(() -> !lookout.looking());
        assertThat(lookout.findings()).isEqualTo(SOME);
        lookout.destroy();
    }

    @Test
    void whatIsAskedDuringALookMakesOneMoreAfterIt() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Lookout lookout = new Lookout(
                () -> {
                    looks.incrementAndGet();
                    inside.countDown();
                    waitFor(go);
                    return SOME;
                },
                List::of);
        lookout.look();
        inside.await();
        lookout.look();
        lookout.look();
        go.countDown();
        await().until(() -> !lookout.looking());
        assertThat(looks).hasValue(2);
        lookout.destroy();
    }

    @Test
    void aLookThatFailsKeepsWhatWasFoundAndAllowsAnother() {
        AtomicInteger looks = new AtomicInteger();
        Lookout lookout = new Lookout(
                () -> {
                    if (looks.incrementAndGet() == 2) throw new IllegalStateException("as if");
                    return SOME;
                },
                List::of);
        for (int i = 1; i <= 3; i++) {
            lookout.look();
            await().until(() -> !lookout.looking());
            assertThat(lookout.findings()).isEqualTo(SOME);
        }
        assertThat(looks).hasValue(3);
        lookout.destroy();
    }

    @Test
    void whoComesRightAfterALookDoesNotCauseAnother() {
        AtomicInteger looks = new AtomicInteger();
        Lookout lookout = new Lookout(
                () -> {
                    looks.incrementAndGet();
                    return SOME;
                },
                List::of);
        lookout.refresh();
        await().until(() -> !lookout.looking());
        lookout.refresh();
        assertThat(lookout.looking()).isFalse();
        assertThat(looks).hasValue(1);
        lookout.destroy();
    }

    @Test
    void whoComesRightAfterAnAccountCameCausesAnother() {
        AtomicInteger looks = new AtomicInteger();
        List<Account> accounts = new CopyOnWriteArrayList<>();
        Lookout lookout = new Lookout(
                () -> {
                    looks.incrementAndGet();
                    return SOME;
                },
                () -> List.copyOf(accounts));
        lookout.refresh();
        await().until(() -> !lookout.looking());
        accounts.add(new Account(AccountKind.GITHUB, "git.example.org", "ada"));
        lookout.refresh();
        await().until(() -> looks.get() == 2);
        lookout.destroy();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
