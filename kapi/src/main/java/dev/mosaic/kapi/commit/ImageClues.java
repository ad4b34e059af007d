package dev.mosaic.kapi.commit;

import dev.mosaic.contract.commit.Trace;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.image.ImageTag;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.kapi.git.SourceAddress;
import dev.mosaic.kapi.image.Images;
import dev.mosaic.kapi.image.Tags;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks at an image for what names its commit. */
@Component
class ImageClues {
    private static final String REVISION = "org.opencontainers.image.revision";
    private static final String SOURCE = "org.opencontainers.image.source";
    /** As CI systems name them: the id alone, or after a branch, a version or {@code sha-}. All digits may be a date. */
    private static final Pattern ENDS_IN_ID =
            Pattern.compile("(?:.*[-_.+]g?)?([0-9a-f]{40}|(?=[0-9]*[a-f])[0-9a-f]{7,39})");

    private final Images images;
    private final Tags tags;

    ImageClues(Images images, Tags tags) {
        this.images = images;
        this.tags = tags;
    }

    /** By the labels of its configuration. Fails as a registry does. */
    Optional<Clue> label(RunningImage image) {
        Map<String, String> labels = image.exact().map(images::labels).orElse(Map.of());
        Optional<GitUrl> source = SourceAddress.read(labels.getOrDefault(SOURCE, ""));
        return Clue.of(Trace.LABEL, labels.getOrDefault(REVISION, ""), source);
    }

    /** By a tag that is, or ends in, a commit id. */
    Optional<Clue> tag(RunningImage image) {
        return image.tag()
                .map(ENDS_IN_ID::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> Clue.of(Trace.TAG, found.group(1), Optional.empty()));
    }

    /** By a tag of this name in git; {@code prefix} is what git's begin with and the image's do not. */
    Optional<Clue> gitTag(RunningImage image, String prefix) {
        return image.tag()
                .filter(tag -> tag.matches("v?[0-9].*"))
                .map(tag -> new Clue(Trace.GIT_TAG, new GitRef("refs/tags/" + prefix + tag), Optional.empty()));
    }

    /** By another tag of the same image, where Mosaic knows the image to be one of ours. Fails as a registry does. */
    Optional<Clue> sameImage(RunningImage image, Optional<Binding> binding) {
        boolean ours = binding.isPresent()
                && image.written()
                        .filter(written ->
                                written.repository().equals(binding.get().images()))
                        .isPresent();
        if (!ours || image.digest().isEmpty()) return Optional.empty();
        return tags.of(binding.get().images()).tags().stream()
                .filter(tag -> image.digest().get().equals(tag.digest()) && tag.commit() != null)
                .findFirst()
                .map(ImageTag::commit)
                .flatMap(sha -> Clue.of(Trace.SAME_IMAGE, sha.value(), Optional.empty()));
    }
}
