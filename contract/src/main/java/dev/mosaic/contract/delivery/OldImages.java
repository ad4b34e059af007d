package dev.mosaic.contract.delivery;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.Command;
import java.util.List;

/**
 * The images that Mosaic pushed to a repository, newest first, by the rule that keeps the newest {@code keep} and all that is
 * needed; how many {@code others} the repository has tags for; the rights Mosaic itself lacks to see all that may need one
 * ({@code blind}); the rights a removal takes; and the same work by hand.
 */
public record OldImages(
        ImageRepository repository,
        int keep,
        List<OldImage> images,
        int others,
        List<Right> blind,
        List<RightAnswer> rights,
        List<Command> commands) {

    /** Those the rule lets go. */
    public List<OldImage> going() {
        return images.stream().filter(OldImage::goes).toList();
    }

    /** True when the user holds every right the removal needs. */
    public boolean allowed() {
        return rights.stream().allMatch(RightAnswer::allowed);
    }
}
