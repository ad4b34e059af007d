package dev.mosaic.frontend.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.LabelTerm;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.ScopeChoices;
import dev.mosaic.frontend.fake.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopeFieldsTest extends PageTest {
    private static final Scope SCOPE = new Scope(
            List.of("shop"), List.of("data"), List.of(new LabelTerm("app=cart")), List.of(new LabelTerm("tier=test")));
    private static final ScopeChoices CHOICES = new ScopeChoices(
            List.of("data", "shop"), List.of(new ScopeChoices.Label("app", 2, List.of("cart", "pay"))), false);

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void whatCanBeChosenMayComeBeforeOrAfterWhatIsChosen() {
        ScopeFields choicesFirst = new ScopeFields(() -> {});
        choicesFirst.offer(CHOICES);
        choicesFirst.show(SCOPE);
        assertThat(choicesFirst.scope()).isEqualTo(SCOPE);

        ScopeFields scopeFirst = new ScopeFields(() -> {});
        scopeFirst.show(SCOPE);
        scopeFirst.offer(CHOICES);
        assertThat(scopeFirst.scope()).isEqualTo(SCOPE);
    }
}
