package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.contract.identity.Right;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the API server said no to, in its own words: who wanted what. The namespace is empty where it was the whole cluster. */
record Refused(String user, String verb, String group, String resource, String namespace) {
    private static final Pattern WORDS =
            Pattern.compile("User \\\\?\"([^\"\\\\]+)\\\\?\" cannot (\\w+) resource \\\\?\"([^\"\\\\]+)\\\\?\""
                    + " in API group \\\\?\"([^\"\\\\]*)\\\\?\""
                    + "(?: in the namespace \\\\?\"([^\"\\\\]+)\\\\?\"| at the cluster scope)");

    /** As a line of a log tells it; logs in JSON have their quotes escaped. */
    static Optional<Refused> read(String line) {
        Matcher found = WORDS.matcher(line);
        if (!found.find()) return Optional.empty();
        String namespace = found.group(5) == null ? "" : found.group(5);
        return Optional.of(new Refused(found.group(1), found.group(2), found.group(4), found.group(3), namespace));
    }

    Right right() {
        return new Right(verb, group, resource, namespace, "");
    }

    /** The same with another verb, group or place. */
    Right with(String otherVerb, String otherGroup, String place) {
        return new Right(otherVerb, otherGroup, resource, place, "");
    }

    /** The resource by its group: {@code deployments.apps}. */
    String whole() {
        return group.isEmpty() ? resource : resource + "." + group;
    }
}
