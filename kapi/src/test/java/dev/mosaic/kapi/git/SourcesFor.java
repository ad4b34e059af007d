package dev.mosaic.kapi.git;

import dev.mosaic.kapi.login.Logins;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Sources over git hosts of a test's own. */
public final class SourcesFor {
    private SourcesFor() {}

    public static Sources hosts(Logins logins, GitHost... hosts) {
        return new Sources(List.of(hosts), logins, DataSize.ofMegabytes(1));
    }
}
