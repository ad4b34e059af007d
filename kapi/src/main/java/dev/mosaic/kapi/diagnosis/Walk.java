package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One way through a tree: asks each question that is reached once, those that stand side by side at once, each within its deadline. */
final class Walk {
    private static final Logger LOG = LoggerFactory.getLogger(Walk.class);
    private final Tree tree;
    private final Case here;
    private final Consumer<Checked> told;
    private final Function<Right, String> roles;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Asked> answers = new ConcurrentSkipListMap<>();

    /** A check and its answer. */
    record Asked(String id, Answer answer, String role) {}

    Walk(Tree tree, Case here, Function<Right, String> roles, Consumer<Checked> told) {
        this.tree = tree;
        this.here = here;
        this.roles = roles;
        this.told = told;
    }

    /** All answers in the order of the tree. */
    List<Asked> go() {
        go(tree.root());
        return List.copyOf(answers.values());
    }

    private void go(Step step) {
        if (!asked.add(step.id())) return;
        long begin = System.nanoTime();
        Case own = here.anew();
        Answer answer = ask(step, own);
        List<Step> next = step.next(answer.outcome());
        String role = answer.missing() == null ? "" : roles.apply(answer.missing());
        answers.put(tree.place(step), new Asked(step.id(), answer, role));
        told.accept(checked(step, own, answer, role, next, (System.nanoTime() - begin) / 1_000_000));
        together(next);
    }

    private Checked checked(Step step, Case own, Answer answer, String role, List<Step> next, long millis) {
        String key = tree.suite().id() + "." + step.id();
        List<RootCause> found =
                answer.blames().stream().map(Blame::cause).distinct().toList();
        return new Checked(
                step.id(),
                tree.suite(),
                Words.say(key),
                Words.say(key + ".how"),
                own.commands(),
                answer.outcome(),
                answer.because(),
                role,
                answer.evidence(),
                found,
                Stream.concat(next.stream().map(Step::id), found.stream().map(RootCause::id))
                        .toList(),
                millis);
    }

    private void together(List<Step> steps) {
        if (steps.size() == 1) go(steps.getFirst());
        if (steps.size() < 2) return;
        CountDownLatch open = new CountDownLatch(steps.size());
        List<Thread> threads = steps.stream()
                .map(step -> Thread.ofVirtual().name("why").start(() -> {
                    try {
                        go(step);
                    } finally {
                        open.countDown();
                    }
                }))
                .toList();
        try {
            open.await();
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }

    private Answer ask(Step step, Case own) {
        FutureTask<Answer> task = new FutureTask<>(() -> step.check().ask(own));
        Thread thread = Thread.ofVirtual().name("why-" + step.id()).start(task);
        try {
            return declared(step, task.get(step.check().deadline().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Answer.cannotTell(Words.say(
                    "engine.deadline", "seconds", step.check().deadline().toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.cannotTell(Words.say("engine.left"));
        } catch (ExecutionException e) {
            return failed(step, e.getCause());
        } finally {
            thread.interrupt();
        }
    }

    /** A cause that the tree does not know would be one that nobody can look up. */
    private static Answer declared(Step step, Answer answer) {
        answer.blames().stream()
                .filter(blame -> !step.causes().contains(blame.cause()))
                .findFirst()
                .ifPresent(blame -> {
                    throw new IllegalStateException(step.id() + " has no leaf " + blame.cause());
                });
        return answer;
    }

    private static Answer failed(Step step, @Nullable Throwable cause) {
        return switch (cause) {
            case Unseen unseen -> Answer.unseen(unseen);
            case Refusal refusal ->
                Answer.cannotTell(Words.say(
                        "engine.unreadable", "detail", refusal.failure().because()));
            case null, default -> {
                LOG.warn("The check {} failed", step.id(), cause);
                yield Answer.cannotTell(Words.say("engine.failed"));
            }
        };
    }
}
