package dev.mosaic.kapi.status;

import dev.mosaic.contract.cluster.Power;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.OwnRights;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What Mosaic asks for in {@code manifest.yaml}, and what of it it holds. */
@Component
class Powers {
    private static final List<Right> NEEDED = rights(
            "apps/deployments list watch get patch",
            "apps/statefulsets list watch get patch",
            "apps/daemonsets list watch get patch",
            "apps/replicasets list watch get",
            "/pods list watch get create delete",
            "/pods/exec get create",
            "/pods/log get",
            "/namespaces get",
            "/events list watch create",
            "/services list watch",
            "discovery.k8s.io/endpointslices list watch",
            "networking.k8s.io/ingresses list watch",
            "networking.k8s.io/networkpolicies list watch",
            "/nodes list",
            "authentication.k8s.io/tokenreviews create",
            "authorization.k8s.io/subjectaccessreviews create");
    private static final List<Right> MORE = rights(
            "apps/controllerrevisions list watch",
            "autoscaling/horizontalpodautoscalers list watch",
            "batch/jobs list",
            "batch/cronjobs list",
            "policy/poddisruptionbudgets list");
    private final OwnRights own;

    Powers(OwnRights own) {
        this.own = own;
    }

    List<Power> now() {
        Set<Right> held = own.held(Stream.concat(NEEDED.stream(), MORE.stream()).toList());
        return Stream.concat(
                        NEEDED.stream().map(right -> new Power(right, false, held.contains(right))),
                        MORE.stream().map(right -> new Power(right, true, held.contains(right))))
                .toList();
    }

    static List<Right> needed() {
        return NEEDED;
    }

    static List<Right> more() {
        return MORE;
    }

    private static List<Right> rights(String... lines) {
        return Stream.of(lines).flatMap(Powers::rights).toList();
    }

    /** {@code group/resource verb verb …} */
    private static Stream<Right> rights(String line) {
        String[] words = line.split(" ");
        String[] what = words[0].split("/", 2); // a subresource has a slash of its own
        return Stream.of(words).skip(1).map(verb -> new Right(verb, what[0], what[1], "", ""));
    }
}
