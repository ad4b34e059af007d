package dev.mosaic.packaging;

import java.util.List;
import java.util.stream.Stream;

/** What the roles of a manifest may hold; each rule answers with its breaches. */
record RightRules(Objects objects, Yaml published) {

    /** The table that docs/rights.md publishes. */
    static Yaml publishedTable() {
        String page = Objects.read(Sources.PROJECT.resolve("docs/rights.md"));
        return Yaml.documents(page.replaceFirst("(?s).*?```yaml\n(.*?)```.*", "$1"))
                .getFirst();
    }

    List<String> stars() {
        return rules().filter(rule -> rule.list("apiGroups").contains("*")
                        || rule.list("resources").stream().anyMatch(resource -> resource.contains("*"))
                        || rule.list("verbs").contains("*")
                        || rule.list("nonResourceURLs").stream().anyMatch(url -> url.contains("*")))
                .map(Rule::toString)
                .toList();
    }

    /** Secrets are never listed or watched, and read by name only. */
    List<String> openSecrets() {
        return rules().filter(rule -> rule.list("resources").contains("secrets"))
                .filter(rule -> rule.list("resourceNames").isEmpty()
                        || rule.list("verbs").contains("list")
                        || rule.list("verbs").contains("watch")
                        || rule.object().at("kind").is("ClusterRole"))
                .map(Rule::toString)
                .toList();
    }

    /** What the ServiceAccount of kapi is granted beyond the published table. */
    List<String> unpublished() {
        return rules().filter(rule -> bound(rule.object()))
                .flatMap(this::unpublished)
                .toList();
    }

    /** Whether the role is given to kapi's ServiceAccount. */
    private boolean bound(Yaml role) {
        return Stream.of("ClusterRoleBinding", "RoleBinding")
                .flatMap(objects::kind)
                .filter(binding ->
                        binding.at("roleRef", "kind").is(role.at("kind").text())
                                && binding.at("roleRef", "name")
                                        .is(role.at("metadata", "name").text()))
                .flatMap(binding -> binding.at("subjects").items())
                .anyMatch(subject -> subject.at("name").is("kapi"));
    }

    private Stream<String> unpublished(Rule rule) {
        boolean everywhere = rule.object().at("kind").is("ClusterRole");
        boolean foreign = !everywhere
                && (rule.list("resourceNames").isEmpty()
                        || !published.at("names").texts().containsAll(rule.list("resourceNames")));
        return rule.rights()
                .filter(right -> !holds("everywhere", right) && (everywhere || foreign || !holds("own", right)))
                .map(right -> rule.name() + ": " + right.verb() + " " + right.resource());
    }

    /** What is published for all namespaces is so for Mosaic's own. */
    private boolean holds(String table, Right right) {
        return published.at(table).at(right.resource()).texts().contains(right.verb());
    }

    private Stream<Rule> rules() {
        return Stream.of("ClusterRole", "Role")
                .flatMap(objects::kind)
                .flatMap(role -> role.at("rules").items().map(rule -> new Rule(role, rule)));
    }

    private record Right(String verb, String resource) {}

    private record Rule(Yaml object, Yaml rule) {
        List<String> list(String key) {
            return rule.at(key).texts();
        }

        String name() {
            return Objects.name(object);
        }

        Stream<Right> rights() {
            return list("apiGroups").stream()
                    .flatMap(group -> list("resources").stream().map(resource -> inGroup(resource, group)))
                    .flatMap(resource -> list("verbs").stream().map(verb -> new Right(verb, resource)));
        }

        private static String inGroup(String resource, String group) {
            if (group.isEmpty()) return resource;
            int slash = resource.indexOf('/');
            return slash < 0
                    ? resource + "." + group
                    : resource.substring(0, slash) + "." + group + resource.substring(slash);
        }

        @Override
        public String toString() {
            return name() + ": " + rule.value();
        }
    }
}
