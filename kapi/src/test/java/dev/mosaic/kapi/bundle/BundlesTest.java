package dev.mosaic.kapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Recordings;
import dev.mosaic.kapi.cluster.Sighting.Found;
import dev.mosaic.kapi.cluster.Sighting.Refused;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class BundlesTest {
    private static final Health CRASHING = new Health(HealthWord.FAILING, "CrashLoopBackOff", "back-off 10s");
    private static final Map<String, String> STATE = Map.of(
            "state.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: cart
              namespace: shop
              uid: d
              managedFields: [{manager: kubectl}]
              annotations: {kubectl.kubernetes.io/last-applied-configuration: 'PASSWORD hunter-two'}
            spec:
              selector: {matchLabels: {app: cart}}
              template:
                spec:
                  containers:
                  - name: main
                    env: [{name: TILL_PASSWORD, value: hunter-two}]
                    envFrom: [{secretRef: {name: keys}}, {configMapRef: {name: gone}}]
            ---
            {apiVersion: v1, kind: Secret, metadata: {name: keys, namespace: shop}, data: {till: aHVudGVyLXR3bw==}}
            ---
            apiVersion: apps/v1
            kind: ReplicaSet
            metadata: {name: cart-6b, namespace: shop, uid: r, labels: {app: cart}, ownerReferences: [{uid: d}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: cart-1, namespace: shop, uid: p, labels: {app: cart}, ownerReferences: [{uid: r}]}
            spec: {nodeName: node-7}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: stranger, namespace: shop, uid: s, labels: {app: cart}, ownerReferences: [{uid: x}]}
            ---
            {apiVersion: v1, kind: Event, metadata: {name: ours, namespace: shop}, involvedObject: {uid: p}}
            ---
            {apiVersion: v1, kind: Event, metadata: {name: others, namespace: shop}, involvedObject: {uid: s}}
            """, "logs/cart-1/main.log", "one\ntwo\n", "logs/cart-1/main.previous.log", "the end\n");

    @Test
    void whatBelongsToTheWorkloadIsWrittenDownAndNothingThatIsSecret() throws IOException {
        Map<String, String> bundle = bundle(STATE);
        assertThat(bundle)
                .containsOnlyKeys(
                        "README.md",
                        "recording.yaml",
                        "operation.json",
                        "objects/deployments/cart.yaml",
                        "objects/replicasets/cart-6b.yaml",
                        "objects/pods/cart-1.yaml",
                        "objects/secrets/keys.yaml",
                        "objects/events/ours.yaml",
                        "logs/cart-1/main.log",
                        "logs/cart-1/main.previous.log");
        assertThat(bundle.get("objects/deployments/cart.yaml"))
                .startsWith("apiVersion: apps/v1\nkind: Deployment\n")
                .contains("TILL_PASSWORD", "(hidden)")
                .doesNotContain("managedFields");
        assertThat(bundle.get("objects/secrets/keys.yaml")).contains("till").doesNotContain("aHVudGVyLXR3bw");
        assertThat(bundle.values()).noneMatch(text -> text.contains("hunter-two"));
        assertThat(bundle.get("logs/cart-1/main.log")).isEqualTo("one\ntwo\n");
    }

    @Test
    void theIndexTellsHealthAndWhatIsMissing() throws IOException {
        assertThat(bundle(STATE).get("README.md"))
                .contains("# Deployment cart in shop")
                .contains("It is failing: 1 of 1 pods are ready.\n\n    CrashLoopBackOff: back-off 10s")
                .contains("- `objects/pods/cart-1.yaml`, ")
                .contains("There is no ConfigMap `gone`.")
                .contains("There is no Node `node-7`.")
                .contains("kubectl logs deployment/cart --namespace shop --all-containers");
    }

    @Test
    void whatTheCallerMayNotReadIsNamedAndRememberedAsNotRead() throws IOException {
        Map<String, String> files = new HashMap<>(STATE);
        files.put("recording.yaml", "missing: [events, pods/log]");
        Map<String, String> bundle = bundle(files);
        assertThat(bundle.get("README.md"))
                .contains("`events` could not be read: you may not list them.")
                .contains("`pods/log` could not be read: you may not get them.");
        assertThat(bundle.keySet()).noneMatch(name -> name.startsWith("logs/") || name.startsWith("objects/events/"));
        assertThat(bundle.get("recording.yaml")).contains("missing:\n- events\n- pods/log");
    }

    @Test
    void aBundleCanBeReadAsTheStateThatItIs() throws IOException {
        Map<String, String> files = new HashMap<>(STATE);
        files.put("recording.yaml", "missing: [events]");
        try (var room = room();
                EvidenceView again = room.getBean(Recordings.class).read(bundle(files))) {
            assertThat(again.get(EvidenceKind.POD, "shop", "cart-1")).isInstanceOf(Found.class);
            assertThat(again.list(EvidenceKind.EVENT, "shop", Map.of())).isInstanceOf(Refused.class);
            assertThat(again.tail("shop", "cart-1", "main", true, 9)).isInstanceOf(Found.class);
        }
    }

    private static Map<String, String> bundle(Map<String, String> state) throws IOException {
        var detail = Details.of(Details.complete(1), CRASHING, Details.pod(true, CRASHING, 4));
        try (var room = room();
                EvidenceView view = room.getBean(Recordings.class).read(state)) {
            return ParcelTest.unpacked(Bundles.of(detail, view, Optional.of("{}")));
        }
    }

    private static AnnotationConfigApplicationContext room() {
        return new AnnotationConfigApplicationContext("dev.mosaic.kapi.cluster.recorded");
    }
}
