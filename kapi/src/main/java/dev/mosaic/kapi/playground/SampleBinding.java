package dev.mosaic.kapi.playground;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.binding.Bindings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Binds the cart at the start, so that the first ship needs no form; the others are left to the user. */
class SampleBinding implements ApplicationRunner {
    private static final String CART = "cart";

    private final Bindings bindings;
    private final SampleRepository source;
    private final LoopbackRegistry registry;

    SampleBinding(Bindings bindings, SampleRepository source, LoopbackRegistry registry) {
        this.bindings = bindings;
        this.source = source;
        this.registry = registry;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        WorkloadId workload = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, CART);
        if (bindings.find(workload, CART).isPresent()) return;
        RelativePath dockerfile = new RelativePath("cart/Dockerfile");
        RelativePath context = new RelativePath("cart");
        bindings.save(new Binding(workload, CART, source.url(), dockerfile, context, registry.repository(CART)), "");
    }
}
