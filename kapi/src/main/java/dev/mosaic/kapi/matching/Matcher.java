package dev.mosaic.kapi.matching;

import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.workload.Container;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Proposes for all workloads at once where they come from; the same answer for the same landscape, whatever its order. */
public final class Matcher {
    private final Survey survey;
    private final Foreign foreign;
    private final Scales scales;

    private Matcher(Survey survey) {
        ImagesAgree agree = new ImagesAgree(survey);
        this.survey = survey;
        this.foreign = new Foreign(survey, agree);
        this.scales = new Scales(survey, agree);
    }

    /** One match a workload, in the same order; a workload without containers has none. */
    public static List<Match> match(Landscape landscape) {
        Matcher matcher = new Matcher(Survey.of(landscape));
        List<Running> workloads = landscape.workloads().stream()
                .filter(workload -> !workload.containers().isEmpty())
                .toList();
        List<Match> first =
                workloads.stream().map(one -> matcher.match(one, null)).toList();
        Sibling sibling = new Sibling(first);
        return IntStream.range(0, workloads.size())
                .mapToObj(i -> sibling.mayTell(first.get(i)) ? matcher.match(workloads.get(i), sibling) : first.get(i))
                .toList();
    }

    private Match match(Running running, @Nullable Sibling sibling) {
        Container own = new OwnContainer(image -> foreign.why(image).isEmpty())
                .of(running)
                .orElseThrow();
        return ImageName.of(own.image())
                .map(image -> match(Case.of(running, own, image, survey.start(image.place())), sibling))
                .orElseGet(() -> new Match(running.id(), own.name(), own.image(), List.of(), null, List.of()));
    }

    private Match match(Case one, @Nullable Sibling sibling) {
        Optional<Reason> why = foreign.why(one);
        List<Candidate> candidates = why.isPresent() ? List.of() : Candidates.of(scales.weigh(one, sibling));
        ImageRepository images = survey.isConnected(one.image())
                ? new ImageRepository(one.image().entry())
                : null;
        return new Match(
                one.running().id(),
                one.container().name(),
                one.container().image(),
                candidates,
                images,
                why.stream().toList());
    }
}
