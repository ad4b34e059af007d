package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.OldImages;
import dev.mosaic.contract.delivery.Stay;
import dev.mosaic.contract.delivery.StayReason;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.image.Stock;
import dev.mosaic.kapi.image.StockedImage;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Weighs the images of a repository: which of those that Mosaic pushed may go, and why the others stay. */
@Component
class OldImageReview {
    private final Stock stock;
    private final PushedImages pushed;
    private final UsedImages used;
    private final Sharers sharers;
    private final RemovalCommands commands;

    OldImageReview(Stock stock, PushedImages pushed, UsedImages used, Sharers sharers, RemovalCommands commands) {
        this.stock = stock;
        this.pushed = pushed;
        this.used = used;
        this.sharers = sharers;
        this.commands = commands;
    }

    /** Reads registry and cluster as they are now; fails as they do. */
    OldImages of(Caller caller, ImageRepository repository, int keep) {
        Set<WorkloadId> sharing = sharers.of(repository);
        Stock.Found found = stock.of(repository);
        Function<StockedImage, List<String>> marks = pushed.of(repository.whole());
        Used needed = used.of(repository, caller, sharing);
        Weighing weighing = new Weighing(marks, needed, keep);
        List<OldImage> images = weighing.of(found.images());
        if (!found.whole()) images = all(images, StayReason.TOO_MANY);
        if (!sharers.unseenAllowed(caller, sharing)) images = all(images, StayReason.SHARED_UNSEEN);
        return new OldImages(
                repository,
                keep,
                images,
                others(found, marks),
                needed.blind(),
                sharers.answers(caller, sharing),
                commands.of(repository, images));
    }

    /** Each that would have gone stays for this reason. */
    private static List<OldImage> all(List<OldImage> images, StayReason reason) {
        return images.stream()
                .map(image -> image.goes()
                        ? new OldImage(
                                image.digest(),
                                image.tags(),
                                image.created(),
                                image.commit(),
                                image.bytes(),
                                Stay.because(reason))
                        : image)
                .toList();
    }

    private static int others(Stock.Found found, Function<StockedImage, List<String>> marks) {
        return found.images().stream()
                .mapToInt(image -> image.tags().size() - marks.apply(image).size())
                .sum();
    }
}
