package dev.mosaic.kapi.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.manifest.Edit;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.tree.YamlText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    private static final Parts NOW = new Parts(YamlText.read("""
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: cart
              namespace: shop
              uid: 1-2-3
              resourceVersion: "77"
              generation: 4
              annotations:
                kubectl.kubernetes.io/last-applied-configuration: '{"spec":{"replicas":2}}'
              managedFields:
              - manager: helm
                fieldsV1: {"f:spec": {"f:replicas": {}, "f:template": {"f:spec": {"f:containers": {'k:{"name":"cart"}': {"f:image": {}}}}}}}
              - manager: kube-controller-manager
                subresource: status
                fieldsV1: {"f:spec": {"f:paused": {}}}
            spec:
              replicas: 3
              paused: false
              template:
                spec:
                  containers:
                  - name: proxy
                    image: proxy:1
                  - name: cart
                    image: cart:1
            status:
              replicas: 3
            """));
    private static final String BASE = YamlText.write(NOW.editable());

    @Test
    void whatAPersonMayChangeHoldsNothingOfTheClusters() {
        assertThat(BASE)
                .contains("annotations: {}")
                .doesNotContain("status", "managedFields", "uid", "resourceVersion", "generation", "last-applied");
        assertThat(YamlText.write(NOW.status())).contains("uid: 1-2-3", "status:");
    }

    @Test
    void onlyWhatWasChangedIsPatched() {
        assertThat(draft(BASE.replace("replicas: 3", "replicas: 5")).patch())
                .containsExactly(Map.of("op", "replace", "path", "/spec/replicas", "value", 5));
    }

    @Test
    void annotationsThatAreNotShownStay_evenIfTheEmptyListIsTakenOut() {
        assertThat(draft(BASE.replace("  annotations: {}\n", "")).patch()).isEmpty();
    }

    @Test
    void whatOthersChangedMeanwhileIsTold() {
        String older = BASE.replace("replicas: 3", "replicas: 2");
        Draft draft = Draft.of(new Edit(CART, older, older, OnFailure.LEAVE_AS_IS), NOW);
        assertThat(draft.meanwhile().lines())
                .extracting(line -> line.text().strip())
                .contains("replicas: 2", "replicas: 3");
        assertThat(draft(BASE).meanwhile().lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name: cart, name: other, metadata.name",
        "namespace: shop, namespace: kube-system, metadata.namespace",
        "kind: Deployment, kind: DaemonSet, kind",
        "apiVersion: apps/v1, apiVersion: v1, apiVersion",
        "paused: false, paused: [, yaml"
    })
    void anotherObjectOrNoYamlIsRefused_namingTheField(String before, String after, String field) {
        assertThatThrownBy(() -> draft(BASE.replaceFirst(before, after)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(Problem.INVALID_INPUT);
                    assertThat(refusal.failure().facts()).containsEntry("field", field);
                });
    }

    @Test
    void statusCannotBeWritten() {
        assertThatThrownBy(() -> draft(BASE + "status: {}\n")).hasMessageContaining("status");
    }

    @Test
    void whoManagesAChangedFieldIsNamed_byPathAndListKey() {
        Draft draft = draft(BASE.replace("cart:1", "cart:2")
                .replace("proxy:1", "proxy:2")
                .replace("paused: false", "paused: true"));
        assertThat(new FieldOwners(NOW).of(draft.patch())).singleElement().satisfies(field -> {
            assertThat(field.path()).isEqualTo("/spec/template/spec/containers/1/image");
            assertThat(field.manager()).isEqualTo("helm");
        });
    }

    @Test
    void theFingerprintIsTheSame_whateverTheStatusSays() {
        Parts later = new Parts(YamlText.read(YamlText.write(NOW.whole())
                .replace("  replicas: 3\n  paused", "  replicas: 3\n  paused")
                .replace("'77'", "'78'")
                .replace("generation: 4", "generation: 5")));
        Parts changed = new Parts(YamlText.read(YamlText.write(NOW.whole()).replace("cart:1", "cart:2")));
        assertThat(Draft.fingerprint(later)).isEqualTo(Draft.fingerprint(NOW));
        assertThat(Draft.fingerprint(changed)).isNotEqualTo(Draft.fingerprint(NOW));
    }

    private static Draft draft(String yaml) {
        return Draft.of(new Edit(CART, BASE, yaml, OnFailure.LEAVE_AS_IS), NOW);
    }
}
