package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why images are not pulled, by the runtime's own words about it: the container's state first, else the newest event. */
class IsEveryImageThere implements Check {
    private static final List<String> STATES =
            List.of("ErrImagePull", "ImagePullBackOff", "InvalidImageName", "ErrImageNeverPull");
    private static final Pattern UNREACHABLE = Pattern.compile(
            "no such host|connection refused|i/o timeout|no route to host|server gave HTTP response to HTTPS client|x509"
                    + "|TLS handshake timeout|network is unreachable|server misbehaving|deadline exceeded|\\bEOF\\b");
    private static final Pattern EXPLICIT =
            Pattern.compile("(?i)no basic auth credentials|\\b401\\b|authentication required");
    private static final Pattern FAILED = Pattern.compile("Failed to pull image|Back-off pulling image");
    private static final Pattern EITHER = Pattern.compile("does not exist or may require authorization");
    private static final Pattern LOGIN = Pattern.compile(
            "(?i)\\b401\\b|unauthorized|authentication required|no basic auth|\\b403\\b|forbidden|denied|insufficient_scope");
    private static final Pattern ABSENT =
            Pattern.compile("(?i)not found|manifest unknown|name unknown|does not exist|\\b404\\b");

    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Ran container : Ran.current(subject)) {
            if (!STATES.contains(container.waiting()) && !failedJustNow(subject, container)) continue;
            String words = words(subject, container);
            Optional<RootCause> cause = cause(here, container, words);
            if (cause.isEmpty()) unclear.add(words);
            cause.ifPresent(found -> blames.add(blame(subject, container, found, words)));
        }
        if (blames.isEmpty() && !unclear.isEmpty())
            return Answer.cannotTell(Words.say("pods.seen.unclear-pull", "message", unclear.getFirst()));
        return Answer.noneOf(blames, Words.say("pods.seen.pulled"));
    }

    /** A state is late where a pull failed just now; one that succeeded later makes up for it. */
    private static boolean failedJustNow(Subject subject, Ran container) {
        String image = "\"" + container.spec().text("image") + "\"";
        return container.waiting().equals("ContainerCreating")
                && subject.events(container.pod()).stream()
                        .filter(event -> event.text("message").contains(image))
                        .filter(event -> !event.text("reason").equals("Pulling"))
                        .findFirst()
                        .filter(event -> FAILED.matcher(event.text("message")).lookingAt())
                        .isPresent();
    }

    private static Optional<RootCause> cause(Case here, Ran container, String words) {
        if (container.waiting().equals("InvalidImageName")) return Optional.of(RootCause.IMAGE_REFERENCE_INVALID);
        if (UNREACHABLE.matcher(words).find()) return Optional.of(RootCause.REGISTRY_UNREACHABLE);
        boolean refused = LOGIN.matcher(words).find() || EITHER.matcher(words).find();
        if (refused && missingSecret(here, container).isPresent()) return Optional.of(RootCause.PULL_SECRET_MISSING);
        if (EXPLICIT.matcher(words).find()) return Optional.of(RootCause.REGISTRY_AUTH_REQUIRED);
        if (EITHER.matcher(words).find()) return Optional.empty();
        if (refused) return Optional.of(RootCause.REGISTRY_AUTH_REQUIRED);
        return ABSENT.matcher(words).find() ? Optional.of(RootCause.IMAGE_NOT_FOUND) : Optional.empty();
    }

    /** A pull secret that is named and not there matters only where the registry wants to know who asks. */
    private static Optional<String> missingSecret(Case here, Ran container) {
        return container.pod().list("spec", "imagePullSecrets").stream()
                .map(secret -> secret.text("name"))
                .filter(name -> here.maybe(() -> here.find(
                                        EvidenceKind.SECRET, container.pod().namespace(), name)
                                .isEmpty())
                        .orElse(false))
                .findFirst();
    }

    private static String words(Subject subject, Ran container) {
        String image = container.spec().text("image");
        String event = subject.events(container.pod()).stream()
                .filter(each -> List.of("Failed", "InspectFailed").contains(each.text("reason")))
                .map(each -> each.text("message"))
                .filter(message -> message.contains("\"" + image + "\""))
                .findFirst()
                .orElse("");
        String message = container.message();
        boolean brief = container.waiting().equals("ImagePullBackOff") && !message.contains("ErrImagePull:");
        return brief || message.isEmpty() ? event + " " + message : message;
    }

    private static Blame blame(Subject subject, Ran container, RootCause cause, String words) {
        String field = cause == RootCause.PULL_SECRET_MISSING
                ? "spec.template.spec.imagePullSecrets"
                : container.path("image");
        String secrets = String.join(
                ", ",
                container.pod().list("spec", "imagePullSecrets").stream()
                        .map(secret -> secret.text("name"))
                        .toList());
        return Blame.on(cause, subject.workload(), field)
                .with("container", container.name())
                .with("image", container.spec().text("image"))
                .with("secret", secrets)
                .seen(Words.say(
                        "pods.seen.waits",
                        "container",
                        container.name(),
                        "reason",
                        container.waiting(),
                        "message",
                        words));
    }
}
