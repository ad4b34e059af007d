package dev.mosaic.contract.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShipTest {

    @Test
    void aTagThatNamesNoCommitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ship("latest")).withMessageContaining("latest");
    }

    @Test
    void aTagARegistryWouldRefuseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ship("-x")).withMessageContaining("tag");
    }

    @Test
    void noTagAndNoBuildArgumentsAreFine() {
        assertThat(ship(null).buildArguments()).isEmpty();
    }

    @Test
    void aStageIsANameOrANumberAndNothingElse() {
        assertThat(target("build.x-1").target()).isEqualTo("build.x-1");
        assertThat(target("0").target()).isEqualTo("0");
        for (String wrong : new String[] {"", "-rm", "a b", "a/b", "$(x)"}) {
            assertThat(catchThrowable(() -> target(wrong))).hasMessageContaining("target");
        }
    }

    private static Ship target(String target) {
        Ship last = ship("v1");
        return new Ship(
                last.workload(), last.container(), last.revision(), null, null, null, null, last.onFailure(), target);
    }

    private static Ship ship(@Nullable String tag) {
        WorkloadId cart = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
        return new Ship(cart, "web", new GitRef("main"), null, tag, null, null, OnFailure.RETURN_TO_LAST_GOOD);
    }
}
