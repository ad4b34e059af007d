package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;

/** The Role and its binding that would grant one right: what to hand to an administrator. */
public final class MissingRole {
    private MissingRole() {}

    public static String yaml(Right right, String user) {
        String scope = right.namespace().isEmpty() ? "Cluster" : "";
        String name = "mosaic-" + right.verb() + "-" + right.resource().replace('/', '-');
        String namespace = right.namespace().isEmpty() ? "" : ", namespace: " + right.namespace();
        return """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: %1$sRole
                metadata: {name: %2$s%3$s}
                rules:
                  - apiGroups: ["%4$s"]
                    resources: ["%5$s"]
                    verbs: ["%6$s"]
                ---
                apiVersion: rbac.authorization.k8s.io/v1
                kind: %1$sRoleBinding
                metadata: {name: %2$s%3$s}
                roleRef: {apiGroup: rbac.authorization.k8s.io, kind: %1$sRole, name: %2$s}
                subjects:
                  - {apiGroup: rbac.authorization.k8s.io, kind: User, name: "%7$s"}
                """.formatted(scope, name, namespace, right.group(), right.resource(), right.verb(), user);
    }
}
