package dev.mosaic.kapi.image.jvm;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the words of Maven and Gradle that a host of packages wants a login, or shows a certificate nobody vouches for. */
final class PackageFaults {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s'\"()<>]+");
    private static final Pattern REFUSED = Pattern.compile("(?i)\\b(?:status(?: code)?:?|error) *(40[13])\\b");
    private static final Pattern FETCHING = Pattern.compile(
            "(?i)could not (?:transfer|get|head|resolve|download)|not authorized|authentication failed");
    private static final Pattern UNTRUSTED = Pattern.compile("PKIX path|unable to find valid certification path");

    /** Gradle names the address in the line before the one with the reason. */
    private String address = "";

    private Optional<Refusal> first = Optional.empty();

    void line(String plain) {
        if (first.isPresent()) return;
        Matcher named = ADDRESS.matcher(plain);
        boolean fetching = FETCHING.matcher(plain).find();
        if (named.find() && fetching) address = named.group();
        if (address.isEmpty()) return;
        Matcher refused = REFUSED.matcher(ADDRESS.matcher(plain).replaceAll(""));
        if (fetching && refused.find())
            first = Optional.of(refusal(Problem.PACKAGES_UNAUTHORIZED, "HTTP status " + refused.group(1)));
        else if (UNTRUSTED.matcher(plain).find())
            first = Optional.of(
                    refusal(Problem.CERTIFICATE_UNKNOWN, "it is signed by no authority that the build knows"));
    }

    Optional<Refusal> refusal() {
        return first;
    }

    private Refusal refusal(Problem problem, String detail) {
        return Refusal.of(problem, Map.of("host", host(), "detail", detail));
    }

    private String host() {
        try {
            String host = URI.create(address).getRawAuthority();
            return host == null ? address : host.replaceFirst("^.*@", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
