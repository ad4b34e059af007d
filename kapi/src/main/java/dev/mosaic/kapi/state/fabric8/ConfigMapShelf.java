package dev.mosaic.kapi.state.fabric8;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.util.Map;

/** What makes a shelf of a ConfigMap. */
final class ConfigMapShelf extends ShelfObject<ConfigMap> {
    ConfigMapShelf(MixedOperation<ConfigMap, ?, Resource<ConfigMap>> all, String namespace, String name) {
        super(all, namespace, name);
    }

    @Override
    Map<String, String> entries(ConfigMap object) {
        return object.getData() == null ? Map.of() : object.getData();
    }

    @Override
    ConfigMap with(ConfigMap object, Map<String, String> entries) {
        return new ConfigMapBuilder(object).withData(entries).build();
    }

    @Override
    ConfigMap empty(ObjectMeta meta) {
        return new ConfigMapBuilder().withMetadata(meta).build();
    }
}
