package dev.mosaic.kapi.state.fabric8;

import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.HttpURLConnection;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads an object, changes it and writes it back if nobody else wrote it in between; else does so again. */
final class Fabric8StateStore implements StateStore {
    /** Each try that meets a conflict means that somebody else got on, so this many are met in a crowd only. */
    private static final int TRIES = 100;

    private final KubernetesClient client;
    private final String namespace;

    Fabric8StateStore(KubernetesClient client, String namespace) {
        this.client = client;
        this.namespace = namespace;
    }

    @Override
    public Map<String, String> read(Shelf shelf) {
        try {
            return object(shelf).read();
        } catch (KubernetesClientException e) {
            throw StateErrors.refusal(shelf, e);
        }
    }

    @Override
    public Map<String, String> change(Shelf shelf, UnaryOperator<Map<String, String>> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return object(shelf).change(shelf, change);
            } catch (KubernetesClientException e) {
                if (attempt == TRIES || !isConflict(e)) throw StateErrors.refusal(shelf, e);
            }
        }
    }

    private static boolean isConflict(KubernetesClientException e) {
        return e.getCode() == HttpURLConnection.HTTP_CONFLICT;
    }

    private ShelfObject<?> object(Shelf shelf) {
        return shelf.secret()
                ? new SecretShelf(client.secrets(), namespace, shelf.object())
                : new ConfigMapShelf(client.configMaps(), namespace, shelf.object());
    }
}
