package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** The image's tag is, or holds, the newest commit of the repository, with at least seven digits. */
final class TagIsCommit implements Belonging {
    private static final Pattern SHA = Pattern.compile("g?([0-9a-f]{7,64})");
    private static final Pattern GAP = Pattern.compile("[^0-9a-z]+");

    @Override
    public Optional<Reason> weigh(Case one, Known repository) {
        String head = repository.repository().head();
        if (head.isEmpty() || one.image().tag().length() < 7) return Optional.empty();
        return GAP.splitAsStream(one.image().tag())
                .map(SHA::matcher)
                .filter(part -> part.matches() && head.startsWith(part.group(1)))
                .findFirst()
                .map(part -> Reasons.of(
                        ReasonKind.TAG_IS_COMMIT, 60, "tag", one.image().tag()));
    }
}
