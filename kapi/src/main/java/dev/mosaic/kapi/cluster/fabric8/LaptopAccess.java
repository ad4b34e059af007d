package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.authentication.SelfSubjectReview;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Set;

/** On a laptop the secret of this start stands for the user of the kubeconfig. */
final class LaptopAccess implements Access {
    private final KubernetesClient client;
    private final byte[] secret;
    private final Cache<String, Caller> self = Reviews.shortLived(1);
    private final LoadingCache<Right, Boolean> rights = Reviews.renewed(20_000, this::review);

    LaptopAccess(KubernetesClient client, String secret) {
        this.client = client;
        this.secret = Reviews.hash(secret);
    }

    @Override
    public Caller caller(String token) {
        // Both are hashes of one length, so the time the comparison takes tells nothing.
        if (!MessageDigest.isEqual(Reviews.hash(token), secret)) throw Refusal.of(Problem.NOT_SIGNED_IN);
        return self.get("self", unused -> review());
    }

    @Override
    public boolean allows(Caller caller, Right right) {
        return rights.get(right);
    }

    @Override
    public Set<Right> allowed(Caller caller, Collection<Right> asked) {
        return Reviews.yes(rights, asked);
    }

    private Caller review() {
        SelfSubjectReview answer = ApiErrors.calling(
                "find out who the kubeconfig stands for",
                () -> client.authentication().v1().selfSubjectReviews().create(new SelfSubjectReview()));
        return Fabric8Access.caller(answer.getStatus().getUserInfo());
    }

    private boolean review(Right right) {
        return Reviews.ofSelf(client, right, "check the rights of the kubeconfig's user");
    }
}
