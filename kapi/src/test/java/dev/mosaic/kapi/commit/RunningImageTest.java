package dev.mosaic.kapi.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.Details;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningImageTest {
    private static final Health FINE = Health.of(HealthWord.RUNNING);
    private static final String NEW = "sha256:" + "ab".repeat(32);
    private static final String OLD = "sha256:" + "cd".repeat(32);
    private static final Container CONTAINER = new Container("main", "registry.example/shop/cart:prod");

    @Test
    void theDigestIsThatOfTheNewestPods() {
        RunningImage image = RunningImage.of(
                Details.of(Details.rolling(2), FINE, pod(false, "x@" + OLD), pod(true, "x@" + NEW)), CONTAINER);

        assertThat(image.exact()).contains(new ImageReference("registry.example/shop/cart@" + NEW));
    }

    @Test
    void beforeThePodsToldItTheTagIsAllThereIs() {
        RunningImage image =
                RunningImage.of(Details.of(Details.rolling(2), FINE, pod(false, "x@" + OLD), pod(true, "")), CONTAINER);

        assertThat(image.exact()).contains(new ImageReference(CONTAINER.image()));
    }

    @Test
    void anIdThatIsNoAddressIsNoDigest() {
        WorkloadDetail loaded = Details.of(Details.complete(1), FINE, pod(true, NEW));

        assertThat(RunningImage.of(loaded, CONTAINER).digest()).isEmpty();
    }

    @Test
    void whatIsNoImageNameIsShownAsItIs() {
        RunningImage image = RunningImage.of(Details.of(Details.complete(1), FINE), new Container("main", "<b>x</b>"));

        assertThat(image.exact()).isEmpty();
        assertThat(image.text()).isEqualTo("<b>x</b>");
    }

    private static Pod pod(boolean current, String imageId) {
        PodContainer main = new PodContainer("main", CONTAINER.image(), imageId, true, 0, FINE);
        return new Pod("cart-1", FINE, true, current, 0, "node", "", List.of(main), Instant.EPOCH);
    }
}
