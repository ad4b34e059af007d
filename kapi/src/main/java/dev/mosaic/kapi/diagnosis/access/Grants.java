package dev.mosaic.kapi.diagnosis.access;

import static dev.mosaic.contract.diagnosis.RootCause.*;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why an account lacks a right: pairs of reviews tell whether it has the next best one, roles and bindings tell whose fault that is. What
 * of them cannot be read makes the cause less exact, never another.
 */
record Grants(Case here, Account account, Refused refused) {
    private static final List<String> VERBS = List.of("get", "list", "watch", "create", "update", "patch", "delete");
    private static final List<String> GROUPS =
            List.of("", "apps", "batch", "extensions", "networking.k8s.io", "autoscaling", "policy");

    Blame blame() {
        return scope().or(this::group)
                .or(this::verb)
                .or(() -> here.maybe(this::binding).flatMap(found -> found))
                .orElseGet(this::forbidden);
    }

    private boolean mayToo(Right right) {
        return here.maybe(() -> here.may(account.user(), right)).orElse(false);
    }

    /** It may here, and asks for all namespaces. */
    private Optional<Blame> scope() {
        if (!refused.namespace().isEmpty()) return Optional.empty();
        Right own = refused.with(refused.verb(), refused.group(), account.namespace());
        if (!mayToo(own)) return Optional.empty();
        return Optional.of(
                at(RBAC_NEEDS_CLUSTER_SCOPE, culprit(refused.verb(), refused.group(), account.namespace()), "roleRef")
                        .seen(may(refused.verb(), refused.whole(), account.namespace())));
    }

    /** It may do it to a resource of that name in another group, which is none of this one. */
    private Optional<Blame> group() {
        return GROUPS.stream()
                .filter(group -> !group.equals(refused.group()))
                .filter(group -> mayToo(refused.with(refused.verb(), group, refused.namespace())))
                .findFirst()
                .map(group -> at(
                                RBAC_ROLE_WRONG_API_GROUP,
                                role(refused.verb(), group, refused.namespace()),
                                "rules.apiGroups")
                        .with("other", group.isEmpty() ? "the core group" : group)
                        .seen(may(
                                refused.verb(),
                                group.isEmpty() ? refused.resource() : refused.resource() + "." + group,
                                refused.namespace())));
    }

    /** It may do something else to it. */
    private Optional<Blame> verb() {
        return VERBS.stream()
                .filter(verb -> !verb.equals(refused.verb()))
                .filter(verb -> mayToo(refused.with(verb, refused.group(), refused.namespace())))
                .findFirst()
                .map(verb -> at(RBAC_ROLE_LACKS_VERB, role(verb, refused.group(), refused.namespace()), "rules.verbs")
                        .with("other", verb)
                        .seen(may(verb, refused.whole(), refused.namespace())));
    }

    /** A role would allow it, and its binding misses the account. */
    private Optional<Blame> binding() {
        return new Bindings(here, refused.namespace())
                .granting(refused.verb(), refused.group(), refused.resource()).stream()
                        .flatMap(bound -> missed(bound).stream())
                        .findFirst();
    }

    private Optional<Blame> missed(Bindings.Bound bound) {
        return bound.binding().list("subjects").stream()
                .flatMap(subject -> missed(bound, subject).stream())
                .findFirst();
    }

    private Optional<Blame> missed(Bindings.Bound bound, Thing subject) {
        boolean sameName = subject.text("name").equals(account.name());
        boolean isAccount = subject.text("kind").equals("ServiceAccount");
        if (isAccount && sameName && !subject.text("namespace").equals(account.namespace()))
            return Optional.of(wrong(RBAC_BINDING_WRONG_NAMESPACE, bound, subject));
        if (!isAccount && sameName && !subject.text("kind").equals("Group"))
            return Optional.of(wrong(RBAC_BINDING_WRONG_SUBJECT, bound, subject));
        if (!isAccount || !subject.text("namespace").equals(account.namespace())) return Optional.empty();
        Users users = new Users(here, account.namespace());
        if (users.isUsed(subject.text("name"))) return Optional.empty();
        boolean exists = users.exists(subject.text("name"));
        if (!exists) return Optional.of(wrong(RBAC_BINDING_WRONG_SUBJECT, bound, subject));
        return Optional.of(
                account.name().equals("default")
                        ? notSet(bound, subject)
                        : wrong(RBAC_BINDING_WRONG_SUBJECT, bound, subject));
    }

    private Blame wrong(RootCause cause, Bindings.Bound bound, Thing subject) {
        return at(cause, bound.binding(), "subjects")
                .with("role", bound.role().name())
                .with("subject", subject.text("name"))
                .with("place", subject.text("namespace"))
                .seen(bound(bound, subject));
    }

    private Blame notSet(Bindings.Bound bound, Thing subject) {
        return at(SERVICE_ACCOUNT_NOT_SET, here.subject().workload(), "spec.template.spec.serviceAccountName")
                .with("subject", subject.text("name"))
                .seen(bound(bound, subject));
    }

    private Blame forbidden() {
        return at(RBAC_FORBIDDEN, Thing.NONE, "");
    }

    private Blame at(RootCause cause, Thing culprit, String field) {
        Blame blame = culprit.tree().isEmpty()
                ? Blame.on(cause, "ServiceAccount", account.namespace(), account.name(), "")
                : Blame.on(cause, culprit, field);
        String where = refused.namespace().isEmpty() ? "all namespaces" : refused.namespace();
        return blame.with("account", account.name())
                .with("verb", refused.verb())
                .with("resource", refused.resource())
                .with("group", refused.group().isEmpty() ? "the core group" : refused.group())
                .with("where", where)
                .with("grant", Granting.command(account, refused))
                .seen(Words.say(
                        "access.seen.refused",
                        "account",
                        account.user(),
                        "verb",
                        refused.verb(),
                        "resource",
                        refused.whole(),
                        "where",
                        where));
    }

    /** The role by which it may do the next best thing, if roles can be read. */
    private Thing role(String verb, String group, String namespace) {
        return bound(verb, group, namespace).map(Bindings.Bound::role).orElse(Thing.NONE);
    }

    private Thing culprit(String verb, String group, String namespace) {
        return bound(verb, group, namespace).map(Bindings.Bound::binding).orElse(Thing.NONE);
    }

    private Optional<Bindings.Bound> bound(String verb, String group, String namespace) {
        return here.maybe(() -> new Bindings(here, namespace).granting(verb, group, refused.resource())).stream()
                .flatMap(all -> all.stream())
                .filter(each -> each.binding().list("subjects").stream().anyMatch(account::isMeant))
                .findFirst();
    }

    private Sentence may(String verb, String resource, String namespace) {
        String where = namespace.isEmpty() ? "all namespaces" : namespace;
        return Words.say("access.seen.may", "verb", verb, "resource", resource, "where", where);
    }

    private static Sentence bound(Bindings.Bound bound, Thing subject) {
        return Words.say(
                "access.seen.bound",
                "binding",
                bound.binding().name(),
                "role",
                bound.role().name(),
                "subject",
                Stream.of(subject.text("namespace"), subject.text("name"))
                        .filter(text -> !text.isEmpty())
                        .reduce((a, b) -> a + "/" + b)
                        .orElse(""));
    }
}
