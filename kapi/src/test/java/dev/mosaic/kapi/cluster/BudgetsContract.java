package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Budgets.Budget;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Budgets} promises. */
public abstract class BudgetsContract {
    protected abstract TestCluster cluster();

    @Test
    public void aBudgetTellsHowManyMorePodsItLetsGo() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "budgeted", 2);
        cluster().createBudget(id, 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(budgets(id)).containsExactly(new Budget("budgeted", 1)));
    }

    @Test
    public void aBudgetThatIsUsedUpLetsNoneGo() {
        WorkloadId id = cluster().create(WorkloadKind.STATEFULSET, "used-up", 1);
        cluster().createBudget(id, 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        cluster().workloads().find(id).orElseThrow().rollout().available() == 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(budgets(id)).containsExactly(new Budget("used-up", 0)));
    }

    @Test
    public void aBudgetOfOthersIsNotTold() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "unbudgeted", 1);
        cluster().createBudget(cluster().create(WorkloadKind.DEPLOYMENT, "other", 1), 1);
        assertThat(budgets(id)).isEmpty();
    }

    @Test
    public void aWorkloadThatIsGoneIsSaidToBeGone() {
        assertThatThrownBy(() -> cluster().budgets().of(cluster().missing()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.WORKLOAD_GONE));
    }

    private List<Budget> budgets(WorkloadId id) {
        return cluster().budgets().of(id).orElseThrow();
    }
}
