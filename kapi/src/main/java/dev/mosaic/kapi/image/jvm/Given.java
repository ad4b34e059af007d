package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.packages.PackageLogin;
import java.util.List;

/** Logins for one build: the file the tool reads them from, and the logins in it. */
record Given(String name, byte[] content, List<PackageLogin> logins) {

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "Given[" + name + "]";
    }
}
