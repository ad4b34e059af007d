package dev.mosaic.kapi.packages;

import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.outbound.Trust;
import java.time.Duration;

/** Package logins of a test's own accounts. */
public final class PackageLoginsFor {

    private PackageLoginsFor() {}

    public static PackageLogins logins(Logins logins, Trust trust) {
        return new PackageLogins(logins, new PackageHosts(new Outbound(Duration.ofSeconds(2), trust)));
    }
}
