package dev.mosaic.kapi.repository;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Bindings over HTTP; who may change what a workload runs may change what it is bound to. */
@RestController
class BindingController implements BindingApi {
    private final Bindings bindings;
    private final Rights rights;
    private final CurrentCaller caller;

    BindingController(Bindings bindings, Rights rights, CurrentCaller caller) {
        this.bindings = bindings;
        this.rights = rights;
        this.caller = caller;
    }

    @Override
    public List<StoredBinding> list() {
        return bindings.all().stream()
                .filter(stored -> rights.mayRead(caller.get(), stored.binding().workload()))
                .toList();
    }

    @Override
    public StoredBinding save(Binding binding, String version) {
        requirePatch(binding.workload());
        return bindings.save(binding, version);
    }

    @Override
    public void remove(String namespace, WorkloadKind kind, String name, String container, String version) {
        WorkloadId workload = new WorkloadId(namespace, kind, name);
        requirePatch(workload);
        bindings.remove(workload, container, version);
    }

    private void requirePatch(WorkloadId workload) {
        rights.require(caller.get(), List.of(Right.on(workload, "patch")));
    }
}
