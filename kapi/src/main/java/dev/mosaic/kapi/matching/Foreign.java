package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import dev.mosaic.kapi.git.SourceAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises software of others, by where its image is published and what it is called. */
final class Foreign {
    private final Survey survey;
    private final ImagesAgree agree;
    private final Set<String> publishers;
    private final Set<String> ourNames;

    Foreign(Survey survey, ImagesAgree agree) {
        this.survey = survey;
        this.agree = agree;
        this.publishers = survey.connected().stream()
                .flatMap(entry -> ImageName.of(entry).stream())
                .filter(image -> !image.official())
                .flatMap(image -> image.publisher().map(name -> image.registry() + "/" + name).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.ourNames = survey.repositories().stream()
                .flatMap(known -> Stream.of(known.name(), known.owner()))
                .map(Words::compact)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why a workload is somebody else's; where its source is written down, that decides. */
    Optional<Reason> why(Case one) {
        List<Map.Entry<String, String>> stated =
                StatedSource.stated(one.running()).toList();
        if (Stream.concat(stated.stream(), LabelledSource.labelled(one)).anyMatch(this::isOurs))
            return Optional.empty();
        if (stated.isEmpty()) return why(one.image());
        Map.Entry<String, String> entry = stated.getFirst();
        return Optional.of(
                Reasons.of(ReasonKind.SOURCE_ELSEWHERE, 0, "key", entry.getKey(), "value", entry.getValue()));
    }

    /** Why the image is somebody else's; empty when it may be ours. */
    Optional<Reason> why(ImageName image) {
        String name = image.base().toString();
        if (image.official()) return Optional.of(Reasons.of(ReasonKind.OFFICIAL_IMAGE, 0, "name", name));
        if (Vocabulary.VENDORS.holds(image.registry()) && !isConnected(image)) return foreign(image.registry());
        Optional<String> publisher = image.publisher();
        if (publisher.isPresent()) return isOurs(image, publisher.get()) ? Optional.empty() : foreign(publisher.get());
        if (isSoftware(image.base()) && (isMirrored(image) || !isBuiltHere(image))) {
            return Optional.of(Reasons.of(ReasonKind.KNOWN_SOFTWARE, 0, "name", name));
        }
        return Optional.empty();
    }

    private boolean isOurs(Map.Entry<String, String> source) {
        SourceAddress url = SourceAddress.of(source.getValue());
        return survey.repositories().stream()
                .anyMatch(known -> url.leadsTo(known.repository().url()));
    }

    private boolean isOurs(ImageName image, String publisher) {
        return ourNames.contains(Words.of(publisher).compact())
                || isConnected(image)
                || agree.anythingAt(image.place());
    }

    private boolean isConnected(ImageName image) {
        return survey.isConnected(image)
                || image.publisher()
                        .filter(name -> publishers.contains(image.registry() + "/" + name))
                        .isPresent();
    }

    private static boolean isSoftware(Words base) {
        return Vocabulary.SOFTWARE.holds(base)
                || base.all().getLast().equals("exporter")
                        && Vocabulary.SOFTWARE.holds(base.all().getFirst());
    }

    private static boolean isMirrored(ImageName image) {
        return image.places().stream().anyMatch(part -> Vocabulary.MIRROR.holds(part) || Vocabulary.SHARED.holds(part));
    }

    private boolean isBuiltHere(ImageName image) {
        return survey.repositories().stream().anyMatch(known -> known.names().anyMatch(image.base()::same));
    }

    private static Optional<Reason> foreign(String publisher) {
        return Optional.of(Reasons.of(ReasonKind.FOREIGN_PUBLISHER, 0, "publisher", publisher));
    }
}
