package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * A file of the repository says that this image is built from this Dockerfile, or without one. Where the file names registry or
 * path as well, that alone is enough; a bare name tells only which of the things built there it would be.
 */
final class BuildFileSays implements Naming {
    static final int WHOLE = 80;
    private static final int BARE = 45;

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        return unit.statements().stream()
                .flatMap(statement -> weigh(one, statement).stream())
                .max(Comparator.comparingInt(Reason::weight));
    }

    private static Optional<Reason> weigh(Case one, Statement statement) {
        String written = untagged(statement);
        String literal = literal(written);
        if (!one.isCalled(name(statement))) return Optional.empty();
        boolean whole = literal.length() == written.length()
                ? ImageName.of(literal)
                        .filter(image -> literal.contains("/")
                                && image.entry().equals(one.image().entry()))
                        .isPresent()
                : literal.contains("/") && one.image().entry().endsWith("/" + literal);
        return Optional.of(Reasons.of(
                ReasonKind.BUILD_FILE, whole ? WHOLE : BARE, "file", statement.file(), "image", statement.image()));
    }

    /** The name of the image it is about, without registry and path; no words where only variables tell. */
    static Words name(Statement statement) {
        String literal = literal(untagged(statement));
        return Words.of(literal.substring(literal.lastIndexOf('/') + 1));
    }

    private static String untagged(Statement statement) {
        return statement.image().replaceFirst("@.*$", "").replaceFirst(":[^:/]*$", "");
    }

    private static String literal(String written) {
        return written.substring(variableEnd(written));
    }

    /** Behind the last variable and its slash: {@code ${REGISTRY}/acme/cart} leaves {@code acme/cart}. */
    private static int variableEnd(String image) {
        int end = Math.max(image.lastIndexOf('}'), image.lastIndexOf(')'));
        if (end < 0) end = image.startsWith("$") ? image.indexOf('/') - 1 : -1;
        if (end < 0) return image.startsWith("$") ? image.length() : 0;
        return end + 1 < image.length() && image.charAt(end + 1) == '/' ? end + 2 : image.length();
    }
}
