package dev.mosaic.kapi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.workload.LabelTerm;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import dev.mosaic.kapi.state.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WorkspacesTest {
    private final InMemoryStateStore store = new InMemoryStateStore();
    private final Workspaces workspaces = new Workspaces(store, JsonMapper.shared());

    @Test
    void whatWasSavedIsListedAgain() {
        Scope scope = new Scope(
                List.of("shop"), List.of("shop-old"), List.of(new LabelTerm("team=cart")), List.of(new LabelTerm("x")));
        StoredWorkspace saved = workspaces.save("ann", "Mine", new Workspace("Mine", scope, true), "");
        assertThat(workspaces.of("ann")).containsExactly(saved);
    }

    @Test
    void nobodySeesThoseOfOthers() {
        workspaces.save("ann", "Mine", named("Mine"), "");
        assertThat(workspaces.of("bob")).isEmpty();
    }

    @Test
    void theSecondOfTwoBrowsersIsRefusedAndTheFirstOnesWorkStays() {
        String version = workspaces.save("ann", "Mine", named("Mine"), "").version();
        Workspace first = new Workspace("Mine", Scope.of(List.of("shop")), false);
        workspaces.save("ann", "Mine", first, version);
        assertThatThrownBy(() -> workspaces.save("ann", "Mine", named("Mine"), version))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure().facts()).containsValue("the workspace “Mine”"));
        assertThat(workspaces.of("ann")).extracting(StoredWorkspace::workspace).containsExactly(first);
    }

    @Test
    void aWorkspaceTakesANewNameButNotOneThatIsTaken() {
        String version = workspaces.save("ann", "Mine", named("Mine"), "").version();
        workspaces.save("ann", "Other", named("Other"), "");
        assertThatThrownBy(() -> workspaces.save("ann", "Mine", named("Other"), version))
                .hasMessageStartingWith("CONFLICT");
        workspaces.save("ann", "Mine", named("Yours"), version);
        assertThat(names()).containsExactly("Other", "Yours");
    }

    @Test
    void oneIsPreferredAtMostAndThatMarkIsNoReasonToQuarrel() {
        String version = workspaces
                .save("ann", "A", new Workspace("A", Scope.everything(), true), "")
                .version();
        workspaces.save("ann", "B", new Workspace("B", Scope.everything(), true), "");
        assertThat(workspaces.of("ann"))
                .extracting(stored -> stored.workspace().preferred())
                .containsExactly(false, true);
        workspaces.save("ann", "A", named("A"), version);
    }

    @Test
    void aRemovedOneIsGoneAndAStaleVersionRemovesNothing() {
        String version = workspaces.save("ann", "Mine", named("Mine"), "").version();
        assertThatThrownBy(() -> workspaces.remove("ann", "Mine", "stale")).hasMessageStartingWith("CONFLICT");
        workspaces.remove("ann", "Mine", version);
        workspaces.remove("ann", "Mine", version);
        assertThat(workspaces.of("ann")).isEmpty();
        assertThat(store.read(Shelf.SETTINGS)).isEmpty();
    }

    @Test
    void theFiftyFirstIsRefused() {
        for (int i = 0; i < 50; i++) workspaces.save("ann", "w" + i, named("w" + i), "");
        assertThatThrownBy(() -> workspaces.save("ann", "more", named("more"), ""))
                .hasMessageContaining("50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "a\u202eb", "a\u0000"})
    void aNameNobodyCouldReadIsRefused(String name) {
        assertThatThrownBy(() -> named(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTwoUsersShareAKeyAndEachFitsAConfigMap() {
        List<String> keys = List.of("a.b", "a_2eb", "a:b", "A:b", "ä", "x".repeat(500), "x".repeat(501), "").stream()
                .map(WorkspaceKey::of)
                .toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[-._a-zA-Z0-9]{1,253}"));
    }

    private List<String> names() {
        return workspaces.of("ann").stream()
                .map(stored -> stored.workspace().name())
                .toList();
    }

    private static Workspace named(String name) {
        return new Workspace(name, Scope.everything(), false);
    }
}
