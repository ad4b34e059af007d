package dev.mosaic.kapi.workload;

import static dev.mosaic.contract.operation.OnFailure.RETURN_TO_LAST_GOOD;
import static dev.mosaic.contract.workload.WorkloadKind.DAEMONSET;
import static dev.mosaic.contract.workload.WorkloadKind.DEPLOYMENT;
import static dev.mosaic.contract.workload.WorkloadKind.STATEFULSET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.RunningKapi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown is true: of two equal objects, Mosaic acts on one and a shell runs the shown lines on the other. */
class ActScriptsClusterIT {
    private static final String[] CHANGED = {"set", "env", "NAME", "SAY=again"};
    private static final String[] PAUSED = {"rollout", "pause", "NAME"};
    private static final String[] ROLLED = {"rollout", "status", "NAME"};
    private static final String ON_DELETE = "updateStrategy: {type: OnDelete}";
    private static final String PARTITION = "updateStrategy: {rollingUpdate: {partition: 1}}";

    @TempDir
    private static Path folder;

    private static RunningKapi kapi;
    private static Twins twins;

    /** {@code before} readies both objects with kubectl; {@code act} makes the act on one of them. */
    private record Case(
            String name,
            WorkloadKind kind,
            String more,
            List<String[]> before,
            Function<WorkloadDetail, Act> act,
            Ending end) {

        static Case of(String name, WorkloadKind kind, Function<WorkloadDetail, Act> act) {
            return new Case(name + "-" + kind.kubectl(), kind, "", List.of(), act, Ending.DONE);
        }

        Case on(String spec) {
            return new Case(name, kind, spec, before, act, end);
        }

        Case after(String[]... lines) {
            return new Case(name, kind, more, List.of(lines), act, end);
        }

        Case held() {
            return new Case(name, kind, more, before, act, Ending.HELD);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(ofEveryKind(), ofSome(), heldBack()).flatMap(cases -> cases);
    }

    private static Stream<Case> ofEveryKind() {
        return Arrays.stream(WorkloadKind.values())
                .flatMap(kind -> Stream.of(
                        Case.of("restart", kind, ActScriptsClusterIT::restart),
                        Case.of("image", kind, ActScriptsClusterIT::image),
                        Case.of("delete", kind, ActScriptsClusterIT::delete),
                        Case.of("return", kind, ActScriptsClusterIT::back).after(CHANGED, ROLLED)));
    }

    private static Stream<Case> ofSome() {
        return Stream.of(
                Case.of("scale", DEPLOYMENT, ActScriptsClusterIT::scale),
                Case.of("scale", STATEFULSET, ActScriptsClusterIT::scale),
                Case.of("pause", DEPLOYMENT, detail -> new Act.Pause(id(detail))),
                Case.of("resume", DEPLOYMENT, detail -> new Act.Resume(id(detail), RETURN_TO_LAST_GOOD))
                        .after(PAUSED, CHANGED),
                Case.of("restart-recreate", DEPLOYMENT, ActScriptsClusterIT::restart)
                        .on("strategy: {type: Recreate}"));
    }

    private static Stream<Case> heldBack() {
        return Stream.of(
                Case.of("image-paused", DEPLOYMENT, ActScriptsClusterIT::image)
                        .after(PAUSED)
                        .held(),
                Case.of("scale-paused", DEPLOYMENT, ActScriptsClusterIT::scale).after(PAUSED),
                Case.of("image-ondelete", STATEFULSET, ActScriptsClusterIT::image)
                        .on(ON_DELETE)
                        .held(),
                Case.of("image-ondelete", DAEMONSET, ActScriptsClusterIT::image)
                        .on(ON_DELETE)
                        .held(),
                Case.of("delete-ondelete", STATEFULSET, ActScriptsClusterIT::delete)
                        .on(ON_DELETE),
                Case.of("image-partition", STATEFULSET, ActScriptsClusterIT::image)
                        .on(PARTITION)
                        .held());
    }

    @BeforeAll
    static void begin() {
        GivenCluster.require();
        kapi = RunningKapi.in(folder);
        twins = new Twins();
        cases().forEach(each -> twins.create(each.kind, each.name, each.more));
    }

    @AfterAll
    static void end() {
        if (twins != null) twins.close();
        if (kapi != null) kapi.close();
    }

    @Test
    void everyActIsTried() {
        assertThat(cases().map(each -> each.name.replaceFirst("-.*", "")).distinct())
                .hasSameSizeAs(Act.class.getPermittedSubclasses());
    }

    /** Each has twins of its own, so several run at a time. */
    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    class SeveralAtATime {
        @ParameterizedTest
        @MethodSource("dev.mosaic.kapi.workload.ActScriptsClusterIT#cases")
        void theLinesOfAPlanMakeTheSameObjectAsTheAct(Case given) {
            twins.awaitReady(given.kind, given.name);
            prepare(given);
            WorkloadId ours = twins.mosaics(given.kind, given.name);
            WorkloadId theirs = twins.byHand(given.kind, given.name);
            List<Command> lines =
                    kapi.api(ActApi.class).plan(given.act.apply(seen(theirs))).commands();

            twins.kubectl.script(lines.stream().map(Command::line).toList());
            Outcome outcome = perform(given.act.apply(seen(ours)));

            assertThat(outcome.ending())
                    .as(() -> String.valueOf(outcome.failure()))
                    .isEqualTo(given.end);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(twins.essence(ours)).isEqualTo(twins.essence(theirs)));
        }
    }

    private static void prepare(Case given) {
        given.before.forEach(line -> twins.both(given.kind, given.name, line));
    }

    private static Outcome perform(Act act) {
        OperationEvent last = kapi.api(ActApi.class).perform(act).blockLast(Duration.ofMinutes(3));
        return ((OperationEvent.Finished) java.util.Objects.requireNonNull(last)).outcome();
    }

    /** As kapi sees it, once it has seen its newest generation. */
    private static WorkloadDetail seen(WorkloadId id) {
        long newest = Long.parseLong(
                twins.kubectl.run("-n", id.namespace(), "get", id.kubectl(), "-o", "jsonpath={.metadata.generation}"));
        WorkloadApi workloads = kapi.api(WorkloadApi.class);
        return await().ignoreExceptions()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> workloads.find(id.namespace(), id.kind(), id.name()),
                        detail -> detail.rollout().observed() >= newest
                                && detail.pods().stream().allMatch(pod -> pod.ready()));
    }

    private static WorkloadId id(WorkloadDetail detail) {
        return detail.workload().id();
    }

    private static Act restart(WorkloadDetail detail) {
        return new Act.Restart(id(detail), RETURN_TO_LAST_GOOD);
    }

    private static Act scale(WorkloadDetail detail) {
        return new Act.Scale(id(detail), 1, RETURN_TO_LAST_GOOD);
    }

    private static Act back(WorkloadDetail detail) {
        return new Act.Return(id(detail), 1, RETURN_TO_LAST_GOOD);
    }

    private static Act delete(WorkloadDetail detail) {
        return new Act.DeletePod(id(detail), detail.pods().getFirst().name());
    }

    /** The same image by its digest. */
    private static Act image(WorkloadDetail detail) {
        String running = detail.pods().getFirst().containers().getFirst().imageId();
        return new Act.SetImage(id(detail), "main", new ImageReference(running), RETURN_TO_LAST_GOOD);
    }
}
