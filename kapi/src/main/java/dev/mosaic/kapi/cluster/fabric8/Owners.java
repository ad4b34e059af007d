package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Map;
import java.util.Optional;

/** Recognises by its marks who else writes an object. */
final class Owners {
    private Owners() {}

    /** An operator would revert before a deployment tool, and a GitOps tool before Helm, whose charts it may apply. */
    static Owner of(ObjectMeta meta) {
        Map<String, String> labels = Meta.labels(meta);
        Map<String, String> annotations = Meta.annotations(meta);
        return Meta.controller(meta)
                .map(owner -> new Owner(
                        OwnerKind.OPERATOR, Meta.text(meta.getNamespace()), owner.getKind() + " " + owner.getName()))
                .or(() -> argo(labels, annotations, meta))
                .or(() -> flux(labels, meta))
                .or(() -> helm(labels, annotations))
                .orElse(Owner.NONE);
    }

    /** The tracking id reads {@code app:group/kind:namespace/name}. */
    private static Optional<Owner> argo(Map<String, String> labels, Map<String, String> annotations, ObjectMeta meta) {
        return mark(annotations, "argocd.argoproj.io/tracking-id")
                .map(id -> id.split(":", 2)[0])
                .or(() -> mark(labels, "argocd.argoproj.io/instance"))
                .or(() -> writer(meta, "argocd-controller").map(writer -> ""))
                .map(Owners::application);
    }

    /** An application outside of Argo CD's own namespace is written {@code namespace_name}. */
    private static Owner application(String text) {
        int line = text.indexOf('_');
        return new Owner(OwnerKind.ARGO_CD, line < 0 ? "" : text.substring(0, line), text.substring(line + 1));
    }

    private static Optional<Owner> flux(Map<String, String> labels, ObjectMeta meta) {
        return mark(labels, "kustomize.toolkit.fluxcd.io/name")
                .or(() -> mark(labels, "helm.toolkit.fluxcd.io/name"))
                .or(() -> writer(meta, "kustomize-controller").map(writer -> ""))
                .map(name -> new Owner(OwnerKind.FLUX, fluxNamespace(labels), name));
    }

    private static String fluxNamespace(Map<String, String> labels) {
        return mark(labels, "kustomize.toolkit.fluxcd.io/namespace")
                .or(() -> mark(labels, "helm.toolkit.fluxcd.io/namespace"))
                .orElse("");
    }

    private static Optional<Owner> helm(Map<String, String> labels, Map<String, String> annotations) {
        return mark(annotations, "meta.helm.sh/release-name")
                .or(() -> mark(labels, "app.kubernetes.io/managed-by")
                        .filter("Helm"::equals)
                        .map(tool -> labels.getOrDefault("app.kubernetes.io/instance", "")))
                .map(name -> new Owner(
                        OwnerKind.HELM, annotations.getOrDefault("meta.helm.sh/release-namespace", ""), name));
    }

    private static Optional<String> mark(Map<String, String> marks, String name) {
        return Optional.ofNullable(marks.get(name));
    }

    private static Optional<String> writer(ObjectMeta meta, String name) {
        return meta.getManagedFields().stream()
                .map(fields -> Meta.text(fields.getManager()))
                .filter(name::equals)
                .findFirst();
    }
}
