package dev.mosaic.kapi.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.cluster.Power;
import dev.mosaic.contract.identity.Right;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PowersTest {
    @Test
    void whatIsAskedAboutIsWhatTheManifestGrants() throws IOException {
        assertThat(Powers.needed()).containsExactlyInAnyOrderElementsOf(role("mosaic-kapi"));
        assertThat(Powers.more()).containsExactlyInAnyOrderElementsOf(role("mosaic-kapi-more"));
    }

    @Test
    void eachRightIsToldWithWhetherItIsHeld() {
        Right pods = new Right("list", "", "pods", "", "");
        List<Power> powers = new Powers(asked -> Set.of(pods)).now();

        assertThat(powers).filteredOn(Power::held).containsExactly(new Power(pods, false, true));
        assertThat(powers).filteredOn(Power::optional).extracting(Power::right).isEqualTo(Powers.more());
    }

    private static List<Right> role(String name) throws IOException {
        return Stream.of(Files.readString(Path.of("../manifest.yaml")).split("(?m)^---"))
                .filter(text -> text.contains("kind: ClusterRole\n") && text.contains("name: " + name + "\n"))
                .map(text -> Serialization.unmarshal(text, ClusterRole.class))
                .flatMap(role -> role.getRules().stream())
                .flatMap(rule -> rule.getApiGroups().stream()
                        .flatMap(group -> rule.getResources().stream()
                                .flatMap(resource -> rule.getVerbs().stream()
                                        .map(verb -> new Right(verb, group, resource, "", "")))))
                .toList();
    }
}
