package dev.mosaic.kapi.git;

import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Sources over one host that a test holds. */
public final class SourcesFor {
    private SourcesFor() {}

    public static Sources host(GitHost host) {
        return new Sources(List.of(host), LoginsFor.store(new InMemoryStateStore()), DataSize.ofMegabytes(1));
    }
}
