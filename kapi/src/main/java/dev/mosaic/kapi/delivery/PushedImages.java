package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.kapi.image.StockedImage;
import dev.mosaic.kapi.operation.Operations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells the tags that Mosaic pushed from those of others: by the label each of its builds bears, which names the very tag, or
 * by the record of the ship that pushed it. A label alone that only says "Mosaic" would be inherited by images built on ours.
 */
@Component
class PushedImages {
    /** The name an image was built and pushed under. */
    static final String LABEL = "dev.mosaic.image";

    private final Operations operations;

    PushedImages(Operations operations) {
        this.operations = operations;
    }

    /** For each image of the repository those of its tags that Mosaic pushed. */
    Function<StockedImage, List<String>> of(String repository) {
        return of(repository, operations.all());
    }

    static Function<StockedImage, List<String>> of(String repository, List<Operation> operations) {
        Set<String> recorded = recorded(operations);
        return image -> image.tags().stream()
                .filter(tag -> labelled(image.labels(), repository + ":" + tag)
                        || recorded.contains(repository + ":" + tag + "@" + image.digest()))
                .toList();
    }

    private static boolean labelled(Map<String, String> labels, String name) {
        return whole(labels.getOrDefault(LABEL, "")).equals(name);
    }

    private static Set<String> recorded(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.kind() == OperationKind.SHIP)
                .map(operation -> whole(result(operation, StepName.BUILD)) + "@" + result(operation, StepName.PUSH))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String result(Operation operation, StepName step) {
        return operation.steps().stream()
                .filter(state -> state.name() == step)
                .map(StepState::result)
                .findFirst()
                .orElse("");
    }

    /** The one way of writing it; empty for what is no image with a tag. */
    private static String whole(String text) {
        try {
            ImageReference image = new ImageReference(text);
            return image.tag()
                    .map(tag -> image.repository().whole() + ":" + tag)
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
