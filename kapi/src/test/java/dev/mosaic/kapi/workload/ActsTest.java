package dev.mosaic.kapi.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.UpdateStrategy;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What acts are called, need, teach and warn of. */
class ActsTest {
    private static final OnFailure BACK = OnFailure.RETURN_TO_LAST_GOOD;
    private static final WorkloadId CART = Details.CART;
    private static final WorkloadId DB = new WorkloadId("shop", WorkloadKind.STATEFULSET, "db");
    private static final Rollout CALM = new Rollout(2, 2, 2, 2, 2, 2, 2, false, false);

    /** One of each kind of act there is. */
    static List<Act> acts() {
        return List.of(
                new Act.Restart(CART, BACK),
                new Act.SetImage(CART, "main", new ImageReference("cart:2"), BACK),
                new Act.Scale(CART, 3, BACK),
                new Act.Return(CART, 1, BACK),
                new Act.Pause(CART),
                new Act.Resume(CART, BACK),
                new Act.DeletePod(CART, "cart-1"));
    }

    @Test
    void noActIsForgottenHere() {
        assertThat(acts().stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrder(Act.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActHasItsCommandsItsRightsAndItsKind(Act act) {
        List<Command> commands = ActCommands.of(act, CALM);
        assertThat(commands).isNotEmpty().allMatch(command -> command.line().startsWith("kubectl -n shop "));
        assertThat(commands).noneMatch(command -> command.purpose() == Purpose.OTHER);
        assertThat(ActWords.rights(act)).isNotEmpty();
        assertThat(ActWords.KINDS).contains(ActWords.kind(act));
        assertThat(ActWords.subject(act)).isNotBlank();
    }

    @Test
    void everyKindOfOperationThatIsNoActIsAnothers() {
        EnumSet<OperationKind> others = EnumSet.allOf(OperationKind.class);
        others.removeAll(ActWords.KINDS);
        assertThat(others).containsExactlyInAnyOrder(OperationKind.SHIP, OperationKind.EDIT);
        assertThat(acts().stream().map(ActWords::kind)).containsExactlyInAnyOrderElementsOf(ActWords.KINDS);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void noCommandWaitsForEver(Act act) {
        Rollout paused = new Rollout(2, 2, 2, 2, 0, 2, 2, true, false);
        Rollout onDelete = new Rollout(2, 2, 2, 2, 2, 2, 2, false, false, UpdateStrategy.ON_DELETE, 0);
        boolean resumes = act instanceof Act.Resume;
        assertThat(lines(act, paused)).noneMatch(line -> line.contains("rollout status") && !resumes);
        assertThat(lines(act, onDelete)).noneMatch(line -> line.contains("rollout status") && !resumes);
    }

    @Test
    void aScaleThatKubectlCannotAwaitByRolloutWaitsForTheNumber() {
        Rollout paused = new Rollout(2, 2, 2, 2, 0, 2, 2, true, false);
        assertThat(lines(new Act.Scale(CART, 3, BACK), paused))
                .endsWith(
                        "kubectl -n shop wait deployment/cart '--for=jsonpath={.status.readyReplicas}=3' --timeout=10m");
        assertThat(lines(new Act.Scale(CART, 0, BACK), paused)).hasSize(1);
    }

    @Test
    void restartAndReturnAreRefusedWhileTheRolloutIsPausedAndSetImageIsNot() {
        Rollout paused = new Rollout(2, 2, 2, 2, 2, 2, 2, true, false);
        for (Act senseless : List.of(new Act.Restart(CART, BACK), new Act.Return(CART, 1, BACK))) {
            assertThatThrownBy(() -> PausedRollout.refuse(senseless, paused))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ROLLOUT_PAUSED));
        }
        PausedRollout.refuse(new Act.SetImage(CART, "main", new ImageReference("cart:2"), BACK), paused);
        PausedRollout.refuse(new Act.Restart(CART, BACK), CALM);
    }

    @Test
    void whatIsWrittenDuringAPauseIsSaidToWait_andWhatWaitedIsSaidToRoll() {
        Rollout paused = new Rollout(2, 2, 2, 2, 0, 2, 2, true, false);
        assertThat(warnings(new Act.SetImage(CART, "main", new ImageReference("cart:2"), BACK), paused))
                .containsExactly(WarningId.PAUSED);
        assertThat(warnings(new Act.Resume(CART, BACK), paused)).containsExactly(WarningId.ROLLS_WHAT_WAITED);
        assertThat(warnings(new Act.Resume(CART, BACK), new Rollout(2, 2, 2, 2, 2, 2, 2, true, false)))
                .isEmpty();
    }

    @Test
    void strategiesThatHoldPodsBackAreToldBeforeTheStart() {
        Rollout onDelete = new Rollout(2, 2, 2, 2, 2, 2, 2, false, false, UpdateStrategy.ON_DELETE, 0);
        Rollout partition = new Rollout(2, 2, 2, 2, 2, 2, 2, false, false, UpdateStrategy.ROLLING_UPDATE, 1);
        Rollout recreate = new Rollout(2, 2, 2, 2, 2, 2, 2, false, false, UpdateStrategy.RECREATE, 0);
        assertThat(warnings(new Act.Restart(DB, BACK), onDelete)).containsExactly(WarningId.ON_DELETE);
        assertThat(warnings(new Act.Restart(DB, BACK), partition)).containsExactly(WarningId.PARTITIONED);
        assertThat(warnings(new Act.Restart(CART, BACK), recreate)).containsExactly(WarningId.RECREATES);
        assertThat(warnings(new Act.Scale(CART, 3, BACK), recreate)).isEmpty();
    }

    @Test
    void theLastPodThatServesIsNamed() {
        Act delete = new Act.DeletePod(CART, "cart-1");
        assertThat(warnings(delete, CALM, ready("cart-1"))).containsExactly(WarningId.ONLY_POD);
        assertThat(warnings(delete, CALM, ready("cart-1"), ready("cart-2"))).isEmpty();
    }

    @Test
    void aScaleToZeroSaysWhatStops_andAnAutoscalerThatItWins() {
        assertThat(warnings(new Act.Scale(CART, 0, BACK), CALM)).containsExactly(WarningId.SCALES_TO_ZERO);
        Autoscaling scaler = Autoscaling.by("cart-scaler", 2, 10, 4);
        List<Warning> told = ActWarnings.of(new Act.Scale(CART, 3, BACK), scaled(scaler));
        assertThat(told).containsExactly(new Warning(WarningId.AUTOSCALED, "cart-scaler (2–10)"));
        assertThat(ActWarnings.of(new Act.Restart(CART, BACK), scaled(scaler))).isEmpty();
    }

    @Test
    void actsThatMakeNoSenseOnAKindAreRefusedByTheirRule() {
        assertThatThrownBy(() -> new Act.Pause(DB)).hasMessageContaining("must be a deployment");
        assertThatThrownBy(() -> new Act.Resume(DB, BACK)).hasMessageContaining("must be a deployment");
        WorkloadId agent = new WorkloadId("shop", WorkloadKind.DAEMONSET, "agent");
        assertThatThrownBy(() -> new Act.Scale(agent, 2, BACK)).hasMessageContaining("daemon set");
        assertThatThrownBy(() -> new Act.DeletePod(CART, "cart-1; rm -rf /")).hasMessageContaining("pod must be");
    }

    private static Stream<String> lines(Act act, Rollout now) {
        return ActCommands.of(act, now).stream().map(Command::line);
    }

    private static List<WarningId> warnings(Act act, Rollout now, Pod... pods) {
        WorkloadDetail detail = Details.of(now, Health.of(HealthWord.RUNNING), pods);
        return ActWarnings.of(act, detail).stream().map(Warning::id).toList();
    }

    private static Pod ready(String name) {
        return new Pod(name, Health.of(HealthWord.RUNNING), true, true, 0, "node", "", List.of(), Instant.EPOCH);
    }

    private static WorkloadDetail scaled(Autoscaling scaler) {
        WorkloadDetail detail = Details.of(CALM, Health.of(HealthWord.RUNNING));
        var row = detail.workload();
        return new WorkloadDetail(
                new dev.mosaic.contract.workload.Workload(
                        row.id(),
                        row.health(),
                        row.desired(),
                        row.ready(),
                        row.restarts(),
                        row.containers(),
                        row.commits(),
                        row.sources(),
                        row.entrances(),
                        row.owner(),
                        scaler,
                        row.labels(),
                        row.stated(),
                        row.created()),
                detail.rollout(),
                detail.pods(),
                detail.revisions());
    }
}
