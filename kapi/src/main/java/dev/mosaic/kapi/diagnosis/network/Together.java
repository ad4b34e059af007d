package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.diagnosis.Unseen;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** The same asked of several at once, each on a virtual thread. */
final class Together {
    private Together() {}

    /** The answers in order; the first that fails fails all. */
    static <A, B> List<B> map(List<A> all, Function<A, B> question) {
        List<FutureTask<B>> tasks = all.stream()
                .map(each -> new FutureTask<>(() -> question.apply(each)))
                .toList();
        List<Thread> threads = tasks.stream()
                .map(task -> Thread.ofVirtual().name("why").start(task))
                .toList();
        try {
            List<B> answers = new ArrayList<>();
            for (FutureTask<B> task : tasks) answers.add(task.get());
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unseen(Words.say("engine.left"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.forEach(Thread::interrupt);
        }
    }
}
