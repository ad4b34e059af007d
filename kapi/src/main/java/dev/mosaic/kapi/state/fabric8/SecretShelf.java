package dev.mosaic.kapi.state.fabric8;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** What makes a shelf of a Secret. */
final class SecretShelf extends ShelfObject<Secret> {
    SecretShelf(MixedOperation<Secret, ?, Resource<Secret>> all, String namespace, String name) {
        super(all, namespace, name);
    }

    @Override
    Map<String, String> entries(Secret object) {
        if (object.getData() == null) return Map.of();
        return object.getData().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> decoded(entry.getValue())));
    }

    @Override
    Secret with(Secret object, Map<String, String> entries) {
        Map<String, String> data = entries.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> encoded(entry.getValue())));
        return new SecretBuilder(object).withData(data).build();
    }

    @Override
    Secret empty(ObjectMeta meta) {
        return new SecretBuilder().withMetadata(meta).withType("Opaque").build();
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
