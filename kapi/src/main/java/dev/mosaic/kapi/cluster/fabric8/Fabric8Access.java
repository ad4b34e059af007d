package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.authentication.TokenReview;
import io.fabric8.kubernetes.api.model.authentication.TokenReviewBuilder;
import io.fabric8.kubernetes.api.model.authentication.UserInfo;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReview;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the API server about each token and right, once in a few seconds. */
final class Fabric8Access implements Access {
    private final KubernetesClient client;
    private final Cache<String, Caller> callers = Reviews.shortLived(1_000);
    private final LoadingCache<Reviews.Question, Boolean> rights = Reviews.renewed(20_000, this::review);

    Fabric8Access(KubernetesClient client) {
        this.client = client;
    }

    @Override
    public Caller caller(String token) {
        if (token.isBlank()) throw Refusal.of(Problem.NOT_SIGNED_IN);
        return callers.get(Reviews.fingerprint(token), unused -> review(token));
    }

    @Override
    public boolean allows(Caller caller, Right right) {
        return rights.get(new Reviews.Question(caller, right));
    }

    @Override
    public Set<Right> allowed(Caller caller, Collection<Right> asked) {
        List<Reviews.Question> questions =
                asked.stream().map(right -> new Reviews.Question(caller, right)).toList();
        return Reviews.yes(rights, questions).stream()
                .map(Reviews.Question::right)
                .collect(Collectors.toSet());
    }

    private Caller review(String token) {
        TokenReview review = new TokenReviewBuilder()
                .withNewSpec()
                .withToken(token)
                .endSpec()
                .build();
        TokenReview answer = ApiErrors.calling(
                "check who is calling",
                () -> client.authentication().v1().tokenReviews().create(review));
        if (!Boolean.TRUE.equals(answer.getStatus().getAuthenticated())) throw Refusal.of(Problem.NOT_SIGNED_IN);
        return caller(answer.getStatus().getUser());
    }

    static Caller caller(UserInfo user) {
        return new Caller(Meta.text(user.getUsername()), Meta.text(user.getUid()), user.getGroups(), user.getExtra());
    }

    private boolean review(Reviews.Question question) {
        Caller caller = question.caller();
        SubjectAccessReview review = new SubjectAccessReviewBuilder()
                .withNewSpec()
                .withUser(caller.name())
                .withUid(caller.uid())
                .withGroups(caller.groups())
                .withExtra(caller.extra())
                .withResourceAttributes(Reviews.attributes(question.right()))
                .endSpec()
                .build();
        SubjectAccessReview answer = ApiErrors.calling(
                "check the rights of " + caller.name(),
                () -> client.authorization().v1().subjectAccessReview().create(review));
        return Boolean.TRUE.equals(answer.getStatus().getAllowed());
    }
}
