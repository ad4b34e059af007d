package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.packages.PackageLogin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** Logins as our script for Gradle reads them: {@code 0.host}, {@code 0.user}, {@code 0.secret} and so on. */
final class GradleLogins {

    private GradleLogins() {}

    static byte[] of(List<PackageLogin> logins) {
        Properties all = new Properties();
        for (int i = 0; i < logins.size(); i++) {
            PackageLogin one = logins.get(i);
            all.setProperty(i + ".host", one.host());
            all.setProperty(i + ".plain", String.valueOf(one.address().startsWith("http:")));
            all.setProperty(i + ".user", one.login().user());
            all.setProperty(i + ".secret", one.login().secret());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            all.store(out, null);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
