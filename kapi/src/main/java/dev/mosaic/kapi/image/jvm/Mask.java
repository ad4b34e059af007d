package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.packages.PackageLogin;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps secrets out of what a build says, in each form a tool may say them in. */
final class Mask {
    private static final String HIDDEN = "•••";
    private final List<String> secrets;

    private Mask(List<String> secrets) {
        this.secrets = secrets;
    }

    static Mask of(List<PackageLogin> logins) {
        return new Mask(logins.stream()
                .map(PackageLogin::login)
                .flatMap(Mask::forms)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    BuildLog over(BuildLog log) {
        return line -> log.line(masked(line));
    }

    private String masked(String line) {
        String masked = line;
        for (String secret : secrets) masked = masked.replace(secret, HIDDEN);
        return masked;
    }

    private static Stream<String> forms(Login login) {
        String secret = login.secret();
        byte[] both = (login.user() + ":" + secret).getBytes(StandardCharsets.UTF_8);
        String basic = Base64.getEncoder().encodeToString(both);
        String xml = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Stream.of(
                secret, URLEncoder.encode(secret, StandardCharsets.UTF_8), xml, basic, basic.replaceAll("=+$", ""));
    }
}
