package dev.mosaic.frontend.fake;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;

/** Rights in plans: everything is allowed but in the namespace {@code platform}. */
final class FakePlans {
    private FakePlans() {}

    static List<RightAnswer> rights(WorkloadId id) {
        boolean allowed = !id.namespace().equals("platform");
        return List.of(new RightAnswer(Right.on(id, "patch"), allowed, allowed ? "" : role(id)));
    }

    static RightAnswer answer(Right right) {
        boolean allowed = !right.namespace().equals("platform");
        return new RightAnswer(right, allowed, allowed ? "" : "kind: Role");
    }

    private static String role(WorkloadId id) {
        return """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: Role
                metadata:
                  name: mosaic-patch-deployments
                  namespace: %s
                rules:
                - apiGroups: ["apps"]
                  resources: ["%s"]
                  verbs: ["patch"]
                """.formatted(id.namespace(), id.kind().resource());
    }
}
