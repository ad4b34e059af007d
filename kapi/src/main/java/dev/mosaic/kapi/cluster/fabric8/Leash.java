package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ContainerResource;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** A small program beside a shell that ends whatever bears its mark when it is told to, or when Mosaic is gone. */
final class Leash {
    private final ExecWatch watch;
    private final AtomicBoolean held = new AtomicBoolean(true);

    private Leash(ExecWatch watch) {
        this.watch = watch;
    }

    static Leash hold(ContainerResource container, String mark) {
        return new Leash(container
                .redirectingInput()
                .usingListener(new ExecStatus())
                .exec(ShellScripts.leash(mark).toArray(String[]::new)));
    }

    /** All is well: what was left running is meant to. */
    void let() {
        say("done\n");
    }

    /** Ends everything. */
    void pull() {
        say("end\n");
    }

    private void say(String word) {
        if (!held.compareAndSet(true, false)) return;
        try (watch) {
            watch.getInput().write(word.getBytes(StandardCharsets.US_ASCII));
            watch.getInput().flush();
        } catch (IOException | KubernetesClientException e) {
            // nobody is there: the container has ended, and with it everything in it
        }
    }
}
