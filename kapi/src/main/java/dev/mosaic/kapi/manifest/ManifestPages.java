package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.manifest.Manifest;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.tree.LineDifference;
import dev.mosaic.kapi.tree.Veil;
import dev.mosaic.kapi.tree.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Workloads as YAML, for those who may get them. */
@Component
class ManifestPages {
    private final Manifests manifests;
    private final Sight sight;
    private final Rights rights;

    ManifestPages(Manifests manifests, Sight sight, Rights rights) {
        this.manifests = manifests;
        this.sight = sight;
        this.rights = rights;
    }

    Manifest read(Caller caller, WorkloadId id) {
        return manifest(id, parts(caller, id));
    }

    /** Fails with NOT_FOUND for who sees no such workload, with FORBIDDEN for who may list it but not get it. */
    Parts parts(Caller caller, WorkloadId id) {
        sight.require(caller, id);
        rights.require(caller, List.of(Right.on(id, "get")));
        return new Parts(manifests.read(id));
    }

    Difference compare(Caller caller, WorkloadId id, long from, long to) {
        sight.require(caller, id);
        String revisions = id.kind() == WorkloadKind.DEPLOYMENT ? "replicasets" : "controllerrevisions";
        rights.require(caller, List.of(new Right("list", "apps", revisions, id.namespace(), "")));
        Map<String, Object> before = manifests.template(id, from);
        Map<String, Object> after = manifests.template(id, to);
        return LineDifference.between(Sorted.yaml(Veil.over(before, null)), Sorted.yaml(Veil.over(after, before)));
    }

    private static Manifest manifest(WorkloadId id, Parts parts) {
        Optional<Map<String, Object>> applied = parts.applied();
        return new Manifest(
                id,
                YamlText.write(parts.editable()),
                YamlText.write(parts.status()),
                YamlText.write(parts.fields()),
                applied.isPresent(),
                applied.map(then -> drift(parts, then)).orElse(new Difference(List.of())));
    }

    private static Difference drift(Parts parts, Map<String, Object> applied) {
        Map<String, Object> then = new Parts(applied).editable();
        Object now = Overlap.of(parts.editable(), then);
        return LineDifference.between(Sorted.yaml(then), Sorted.yaml(Objects.requireNonNull(now)));
    }
}
