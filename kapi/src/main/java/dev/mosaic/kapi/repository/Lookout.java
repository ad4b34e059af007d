package dev.mosaic.kapi.repository;

import dev.mosaic.contract.account.Account;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.login.Logins;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Keeps what was found last; looks again when asked, one look at a time, and tells when there is something new. */
@Component
class Lookout implements DisposableBean {
    /** Who opens the page sooner after a look sees what that found. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private final Supplier<Findings> look;
    private final Supplier<List<Account>> accounts;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("lookout-", 0).factory());
    private final ChangeFeed<String> changes = new ChangeFeed<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Findings findings = Findings.NONE;
    private volatile Instant begun = Instant.EPOCH;
    private volatile List<Account> asWhom = List.of();

    @Autowired
    Lookout(Explorer explorer, Logins logins) {
        this(explorer::look, logins::all);
    }

    Lookout(Supplier<Findings> look, Supplier<List<Account>> accounts) {
        this.look = look;
        this.accounts = accounts;
    }

    Findings findings() {
        return findings;
    }

    boolean looking() {
        return asked.get() > 0;
    }

    /** Told after each look that it began or ended. */
    Flux<String> changes() {
        return changes.listen();
    }

    /** Looks again, if that was not done lately, or with other accounts. */
    void refresh() {
        if (begun.plus(FRESH).isBefore(Instant.now()) || !accounts.get().equals(asWhom)) look();
    }

    /** Looks again; answers at once. What is asked during a look makes one more after it. */
    void look() {
        begun = Instant.now();
        asWhom = accounts.get();
        if (asked.getAndIncrement() == 0) thread.execute(this::work);
        changes.tell("begun");
    }

    private void work() {
        int seen = 1;
        while (seen != 0) {
            try {
                findings = look.get();
            } catch (RuntimeException e) {
                LOG.warn("a look at what the accounts show failed", e);
            }
            seen = asked.addAndGet(-seen);
            changes.tell("ended");
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
