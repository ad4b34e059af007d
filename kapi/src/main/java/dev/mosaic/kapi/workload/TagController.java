package dev.mosaic.kapi.workload;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.image.ImageTags;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.TagApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.image.Tags;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/** The tags a container could run, over HTTP. */
@RestController
class TagController implements TagApi {
    private final Sight sight;
    private final Bindings bindings;
    private final Tags tags;
    private final CurrentCaller caller;

    TagController(Sight sight, Bindings bindings, Tags tags, CurrentCaller caller) {
        this.sight = sight;
        this.bindings = bindings;
        this.tags = tags;
        this.caller = caller;
    }

    @Override
    public ImageTags tags(String namespace, WorkloadKind kind, String name, String container) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        WorkloadDetail detail = sight.find(caller.get(), id);
        return tags.of(bindings.find(id, container)
                .map(stored -> stored.binding().images())
                .orElseGet(() -> running(detail, container)));
    }

    private static ImageRepository running(WorkloadDetail detail, String container) {
        String image = detail.workload().containers().stream()
                .filter(each -> each.name().equals(container))
                .map(Container::image)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", "container " + container)));
        return new ImageReference(image).repository();
    }
}
