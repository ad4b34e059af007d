package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ContainerResource;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small program beside a shell that ends whatever bears its mark when it is told to, or when Mosaic is gone. It answers when it is
 * called: who hears nothing from it knows that the connection is gone, though nobody said so.
 */
final class Leash {
    private static final Logger LOG = LoggerFactory.getLogger(Leash.class);
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final ContainerResource container;
    private final String mark;
    private final ExecWatch watch;
    private final Answers answers;
    private final CountDownLatch held = new CountDownLatch(1);
    private volatile boolean silent;

    private Leash(ContainerResource container, String mark) {
        this.container = container;
        this.mark = mark;
        this.answers = new Answers();
        this.watch = container
                .redirectingInput()
                .writingOutput(answers)
                .usingListener(new ExecStatus())
                .exec(ShellScripts.leash(mark).toArray(String[]::new));
    }

    static Leash hold(ContainerResource container, String mark) {
        return new Leash(container, mark);
    }

    /** Calls it until it is let go of or pulled; {@code lost} is told when it no longer answers. */
    void whenLost(Runnable lost) {
        Thread.ofVirtual().name("leash-" + mark).start(() -> call(lost));
    }

    /** All is well: what was left running is meant to. */
    void let() {
        release("done\n");
    }

    /** Ends everything; by another connection, where this one is silent. */
    void pull() {
        if (release("end\n") && silent) again();
    }

    private void call(Runnable lost) {
        try {
            for (boolean answered = true; answered; answered = answers.any()) {
                say("here\n");
                if (held.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) return;
            }
            silent = true;
            lost.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void again() {
        try {
            hold(container, mark).pull();
        } catch (KubernetesClientException e) {
            LOG.warn("what was started in a shell may go on until the API server notices: {}", ApiErrors.detail(e));
        }
    }

    private synchronized boolean release(String word) {
        if (held.getCount() == 0) return false;
        held.countDown();
        try (watch) {
            say(word);
        }
        return true;
    }

    private void say(String word) {
        try {
            watch.getInput().write(word.getBytes(StandardCharsets.US_ASCII));
            watch.getInput().flush();
        } catch (IOException | KubernetesClientException e) {
            // nobody is there: the container has ended, and with it everything in it
        }
    }
}
