package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.packages.PackageLogins;
import dev.mosaic.kapi.packages.PackageLoginsFor;
import dev.mosaic.kapi.state.InMemoryStateStore;

/** What builds are given where nobody gave anything. */
final class ProvisionsFor {

    private ProvisionsFor() {}

    static Provisions nobody() {
        return new Provisions(noLogins(), Trust.ofJava());
    }

    static PackageLogins noLogins() {
        return PackageLoginsFor.logins(LoginsFor.store(new InMemoryStateStore()), Trust.ofJava());
    }
}
