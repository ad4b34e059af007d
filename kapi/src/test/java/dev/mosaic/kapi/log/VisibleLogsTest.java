package dev.mosaic.kapi.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.log.LogContainer;
import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogLevel;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.log.LogSources;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.Doors;
import dev.mosaic.kapi.cluster.RightsFor;
import dev.mosaic.kapi.cluster.SightFor;
import dev.mosaic.kapi.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisibleLogsTest {
    private final ScriptedLogs logs = new ScriptedLogs();

    @BeforeEach
    void fill() {
        logs.pod("cart-1");
    }

    @Test
    void podsAndContainersAreToldToChooseFrom() {
        LogSources sources = visible().sources(Doors.ANN, Details.CART);
        assertThat(sources.pods()).containsExactly("cart-1");
        assertThat(sources.containers()).containsExactly(new LogContainer("main", false));
        assertThat(sources.missing()).isEmpty();
    }

    @Test
    void aContainerNoPodHasIsRefusedNamingThoseThereAre() {
        assertThatThrownBy(() -> visible().read(Doors.ANN, Details.CART, of("vanished", LogFilter.NONE)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(Problem.LOG_UNAVAILABLE);
                    assertThat(refusal.failure().because()).contains("there are main");
                });
    }

    @Test
    void whoMayNotGetLogsIsRefusedAndToldTheRight() {
        VisibleLogs closed = visible("pods/log");
        assertThatThrownBy(() -> closed.read(Doors.ANN, Details.CART, of("main", LogFilter.NONE)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.FORBIDDEN));
        assertThat(closed.sources(Doors.ANN, Details.CART).missing())
                .singleElement()
                .satisfies(answer -> assertThat(answer.role()).contains("pods/log"));
        assertThat(closed.sources(Doors.ANN, Details.CART).containers()).isEmpty();
    }

    @Test
    void whoDoesNotSeeTheWorkloadIsToldThatItIsNotThere() {
        assertThatThrownBy(() -> visible("deployments").read(Doors.ANN, Details.CART, of("", LogFilter.NONE)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    @Test
    void whatIsNoPatternIsRefusedBeforeAnythingIsRead() {
        LogFilter broken = new LogFilter("[", true, false, LogLevel.UNKNOWN);
        assertThatThrownBy(() -> visible().read(Doors.ANN, Details.CART, of("", broken)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(logs.read.get()).isZero();
    }

    private static LogQuery of(String container, LogFilter filter) {
        return new LogQuery("", container, false, false, 0, null, filter, false);
    }

    private VisibleLogs visible(String... closed) {
        Doors doors = Doors.closedFor(closed);
        return new VisibleLogs(logs, logs.workloads, SightFor.of(logs.workloads, doors), RightsFor.access(doors));
    }
}
