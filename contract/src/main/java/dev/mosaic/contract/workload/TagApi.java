package dev.mosaic.contract.workload;

import dev.mosaic.contract.image.ImageTags;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What else a container could run. */
@HttpExchange("/api/v1/namespaces/{namespace}/{kind}/{name}/containers/{container}/tags")
public interface TagApi {

    /** The tags of the image repository the container is bound to, or else of the one its image is from. */
    @GetExchange
    ImageTags tags(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @PathVariable String container);
}
