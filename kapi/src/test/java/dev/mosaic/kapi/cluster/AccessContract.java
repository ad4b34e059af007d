package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Access} promises. */
public abstract class AccessContract {
    protected abstract Access access();

    /** A token this access knows. */
    protected abstract String token();

    /** The name of the token's holder. */
    protected abstract String name();

    /** A right the holder has. */
    protected abstract Right held();

    @Test
    public void aKnownTokenTellsItsHolder() {
        assertThat(access().caller(token()).name()).isEqualTo(name());
    }

    @Test
    public void theHolderIsTheSameEachTime() {
        assertThat(access().caller(token())).isEqualTo(access().caller(token()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "eyJhbGciOiJub25lIn0.e30."})
    public void anUnknownTokenIsNotSignedIn(String token) {
        assertThatThrownBy(() -> access().caller(token))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_SIGNED_IN));
    }

    @Test
    public void aHeldRightIsAllowed() {
        assertThat(access().allows(access().caller(token()), held())).isTrue();
    }
}
