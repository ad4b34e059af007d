package dev.mosaic.kapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.tree.Thing;
import dev.mosaic.kapi.tree.YamlText;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void allThatAPodNamesIsFoundOnce() {
        assertThat(References.of(spec("""
                        serviceAccountName: till
                        imagePullSecrets: [{name: pull}]
                        initContainers:
                        - name: first
                          envFrom: [{configMapRef: {name: first}}, {secretRef: {name: keys}}]
                        containers:
                        - name: web
                          env:
                          - {name: A, valueFrom: {configMapKeyRef: {name: settings, key: a}}}
                          - {name: B, valueFrom: {secretKeyRef: {name: keys, key: b}}}
                          - {name: C, value: "name"}
                        volumes:
                        - {name: one, configMap: {name: settings}}
                        - {name: two, secret: {secretName: certificate}}
                        - {name: three, persistentVolumeClaim: {claimName: data}}
                        - name: four
                          projected: {sources: [{secret: {name: part}}, {configMap: {name: piece}}]}
                        """)))
                .containsOnlyKeys(
                        EvidenceKind.SERVICE_ACCOUNT, EvidenceKind.CONFIGMAP, EvidenceKind.SECRET, EvidenceKind.CLAIM)
                .containsEntry(EvidenceKind.SERVICE_ACCOUNT, sorted("till"))
                .containsEntry(EvidenceKind.CONFIGMAP, sorted("first", "settings", "piece"))
                .containsEntry(EvidenceKind.SECRET, sorted("pull", "keys", "certificate", "part"))
                .containsEntry(EvidenceKind.CLAIM, sorted("data"));
    }

    @Test
    void aPodThatNamesNothingHasTheDefaultAccount() {
        assertThat(References.of(spec("containers: [{name: web}]")))
                .containsOnlyKeys(EvidenceKind.SERVICE_ACCOUNT)
                .containsEntry(EvidenceKind.SERVICE_ACCOUNT, sorted("default"));
    }

    private static Thing spec(String yaml) {
        return new Thing(YamlText.read(yaml));
    }

    private static SortedSet<String> sorted(String... names) {
        return new TreeSet<>(Set.of(names));
    }
}
