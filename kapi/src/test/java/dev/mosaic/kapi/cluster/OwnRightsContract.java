package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.identity.Right;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link OwnRights} promises. */
public abstract class OwnRightsContract {
    private static final Right PODS = new Right("list", "", "pods", "", "");
    private static final Right DEPLOYMENTS = new Right("patch", "apps", "deployments", "", "");

    protected abstract OwnRights rights();

    @Test
    public void whatIsHeldIsAnsweredAndNothingThatWasNotAsked() {
        assertThat(rights().held(List.of(PODS, DEPLOYMENTS))).containsExactlyInAnyOrder(PODS, DEPLOYMENTS);
        assertThat(rights().held(List.of(PODS))).containsExactly(PODS);
        assertThat(rights().held(List.of())).isEmpty();
    }
}
