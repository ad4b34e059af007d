package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.Sighting;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReview;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One investigation of a real cluster. The caller is asked for their right first, whoever reads then. */
final class Fabric8EvidenceView implements EvidenceView {
    private final KubernetesClient mosaic;
    private final UserClients.Own user;
    private final Predicate<Right> allowed;
    private final EvidenceCalls calls = new EvidenceCalls();

    Fabric8EvidenceView(KubernetesClient mosaic, UserClients.Own user, Predicate<Right> allowed) {
        this.mosaic = mosaic;
        this.user = user;
        this.allowed = allowed;
    }

    @Override
    public Sighting<Map<String, Object>> get(EvidenceKind kind, String namespace, String name) {
        if (kind.secret()) return keys(kind, namespace, name);
        if (kind.grants("list") && !kind.grants("get")) return only(kind, namespace, name);
        Right right = new Right("get", kind.group(), kind.resource(), namespace, name);
        return when(right, () -> {
            KubernetesClient reader = reader(kind, "get");
            URI address = EvidenceAddress.object(reader.getMasterUrl(), kind, namespace, name);
            return calls.tree(reader, address, EvidenceCalls.WHOLE);
        });
    }

    /** Mosaic may list these, not get them. */
    private Sighting<Map<String, Object>> only(EvidenceKind kind, String namespace, String name) {
        return when(right(kind, namespace), () -> {
            URI address = EvidenceAddress.named(mosaic.getMasterUrl(), kind, namespace, name);
            return switch (listed(calls.tree(mosaic, address, EvidenceCalls.WHOLE))) {
                case Sighting.Found<List<Map<String, Object>>>(List<Map<String, Object>> found)
                when found.isEmpty() -> new Sighting.Absent<>();
                case Sighting.Found<List<Map<String, Object>>>(List<Map<String, Object>> found) ->
                    new Sighting.Found<>(found.getFirst());
                case Sighting<List<Map<String, Object>>> other -> same(other);
            };
        });
    }

    /** The metadata tell the names of keys; only where they do not the object is read, and its content left behind. */
    private Sighting<Map<String, Object>> keys(EvidenceKind kind, String namespace, String name) {
        Right right = new Right("get", kind.group(), kind.resource(), namespace, name);
        return when(right, () -> {
            URI address = EvidenceAddress.object(user.client().getMasterUrl(), kind, namespace, name);
            Sighting<Map<String, Object>> partial = calls.tree(user.client(), address, EvidenceCalls.METADATA);
            if (!(partial instanceof Sighting.Found<Map<String, Object>>(Map<String, Object> meta))) return partial;
            return KeyNames.ofMetadata(meta)
                    .<Sighting<Map<String, Object>>>map(Sighting.Found::new)
                    .orElseGet(() -> map(calls.tree(user.client(), address, EvidenceCalls.WHOLE), KeyNames::ofWhole));
        });
    }

    @Override
    public Sighting<List<Map<String, Object>>> list(EvidenceKind kind, String namespace, Map<String, String> labels) {
        if (kind.secret()) return new Sighting.Unreadable<>("these are looked at one by one");
        return when(right(kind, namespace), () -> {
            KubernetesClient reader = reader(kind, "list");
            URI address = EvidenceAddress.all(reader.getMasterUrl(), kind, namespace, labels);
            return listed(calls.tree(reader, address, EvidenceCalls.WHOLE));
        });
    }

    @Override
    public Sighting<List<String>> tail(String namespace, String pod, String container, boolean previous, int lines) {
        LogAsk all = LogAsk.all(namespace, pod, container).last(lines);
        URI address = LogAddress.of(mosaic.getMasterUrl(), previous ? all.ofPrevious() : all);
        return when(
                new Right("get", "", "pods/log", namespace, pod),
                () -> calls.call(mosaic, address, EvidenceCalls.WHOLE, LogTail::lines));
    }

    @Override
    public Sighting<List<String>> sockets(String namespace, String pod, String container) {
        return when(new Right("create", "", "pods/exec", namespace, pod), () -> {
            calls.counted();
            return SocketTable.of(
                    mosaic.pods().inNamespace(namespace).withName(pod).inContainer(container));
        });
    }

    @Override
    public Sighting<Boolean> may(String account, Right right) {
        SubjectAccessReview review = new SubjectAccessReviewBuilder()
                .withNewSpec()
                .withUser(account)
                .withGroups(groups(account))
                .withResourceAttributes(Reviews.attributes(right))
                .endSpec()
                .build();
        try {
            calls.counted();
            SubjectAccessReview answer =
                    mosaic.authorization().v1().subjectAccessReview().create(review);
            return new Sighting.Found<>(Boolean.TRUE.equals(answer.getStatus().getAllowed()));
        } catch (KubernetesClientException e) {
            return new Sighting.Unreadable<>(ApiErrors.detail(e));
        }
    }

    /** Those the API server itself puts a ServiceAccount into. */
    private static List<String> groups(String account) {
        String[] parts = account.split(":");
        boolean service = account.startsWith("system:serviceaccount:") && parts.length == 4;
        return service
                ? List.of("system:serviceaccounts", "system:serviceaccounts:" + parts[2], "system:authenticated")
                : List.of("system:authenticated");
    }

    private KubernetesClient reader(EvidenceKind kind, String verb) {
        return kind.grants(verb) ? mosaic : user.client();
    }

    private static Right right(EvidenceKind kind, String namespace) {
        return new Right("list", kind.group(), kind.resource(), kind.namespaced() ? namespace : "", "");
    }

    private <T> Sighting<T> when(Right right, Supplier<Sighting<T>> reading) {
        try {
            return allowed.test(right) ? reading.get() : new Sighting.Refused<>(right);
        } catch (Refusal refusal) {
            return new Sighting.Unreadable<>(refusal.failure().because());
        }
    }

    private static Sighting<List<Map<String, Object>>> listed(Sighting<Map<String, Object>> answer) {
        return map(answer, tree -> items(tree.get("items")));
    }

    @SuppressWarnings("unchecked") // a list of the API server
    private static List<Map<String, Object>> items(Object items) {
        return items instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    private static <A, B> Sighting<B> map(Sighting<A> sighting, Function<A, B> change) {
        return sighting instanceof Sighting.Found<A>(A value)
                ? new Sighting.Found<>(change.apply(value))
                : same(sighting);
    }

    private static <A, B> Sighting<B> same(Sighting<A> nothing) {
        return switch (nothing) {
            case Sighting.Refused<A>(Right right) -> new Sighting.Refused<>(right);
            case Sighting.Unreadable<A>(String because) -> new Sighting.Unreadable<>(because);
            default -> new Sighting.Absent<>();
        };
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public int calls() {
        return calls.count();
    }

    @Override
    public void close() {
        user.close();
    }
}
