package dev.mosaic.frontend.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.frontend.fake.FakeClusterState;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.route.Routes;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClusterViewTest extends PageTest {
    @Autowired
    private FakeClusterState cluster;

    @Test
    void thePageTellsTheClusterAndWhoIsLooking() {
        signIn();
        open(Routes.CLUSTER);
        untilPageSays("v1.36.3");
        assertThat(page()).contains("ann@example.org").contains("developers");
    }

    @Test
    void thePageTellsTheNodesAndWhatMosaicItselfMayDo() {
        signIn();
        open(Routes.CLUSTER);
        untilPageSays("1 node");
        untilPageSays("--clusterrole=mosaic-kapi-more");
        assertThat(shows("power-list-pods")).isTrue();
        assertThat(page()).doesNotContain("kubectl apply -f manifest.yaml");
    }

    @Test
    void everyPageSaysThatThePlaygroundIsOne() {
        signIn();
        open(Routes.ACCOUNTS);
        untilPageSays("Playground – simulated cluster");
    }

    @Test
    void aClusterThatDoesNotAnswerIsToldOnEveryPage_andGoesAwayWithTheCause() {
        ClusterState well = cluster.state();
        signIn();
        open(Routes.BINDINGS);
        cluster.change(
                new ClusterState(ClusterMode.LAPTOP, "dev", "v1.36.3", false, Instant.now(), "connection refused"));
        until(() -> shows("banner"));
        assertThat(page()).contains("The API server does not answer: connection refused.");
        cluster.change(well);
        until(() -> !shows("banner"));
    }
}
