package dev.mosaic.frontend.workload;

import com.vaadin.flow.router.QueryParameters;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.contract.workload.WorkloadSort;
import dev.mosaic.frontend.route.Routes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the address of the list says: workspace (empty text: none; nothing: the preferred one), namespaces, text, states,
 * owners, order. Parts nobody understands are passed over.
 */
record ListAddress(
        Optional<String> workspace,
        Set<String> namespaces,
        String text,
        Set<HealthWord> healths,
        Set<OwnerKind> owners,
        Optional<WorkloadSort> sort,
        boolean descending) {
    private static final int LONGEST = 200;

    static ListAddress of(QueryParameters parameters) {
        String order = one(parameters, "sort").orElse("");
        boolean descending = order.startsWith("-");
        return new ListAddress(
                one(parameters, "workspace"),
                parameters.getParameters("namespace").stream()
                        .filter(ListAddress::isNamespace)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                cut(one(parameters, "q").orElse("")),
                values(HealthWord.class, parameters, "health"),
                values(OwnerKind.class, parameters, "owner"),
                value(WorkloadSort.class, descending ? order.substring(1) : order),
                descending);
    }

    ListAddress with(Set<String> otherNamespaces, String otherText) {
        return new ListAddress(workspace, otherNamespaces, cut(otherText.strip()), healths, owners, sort, descending);
    }

    ListAddress only(Set<HealthWord> words, Set<OwnerKind> kinds) {
        return new ListAddress(workspace, namespaces, text, words, kinds, sort, descending);
    }

    ListAddress by(WorkloadSort column, boolean down) {
        return new ListAddress(workspace, namespaces, text, healths, owners, Optional.of(column), down);
    }

    ListAddress within(String name) {
        return new ListAddress(Optional.of(name), namespaces, text, healths, owners, sort, descending);
    }

    /** The same workspace and order without a filter. */
    ListAddress unfiltered() {
        return new ListAddress(workspace, Set.of(), "", Set.of(), Set.of(), sort, descending);
    }

    /** Whether anything but workspace and order is asked for. */
    boolean filters() {
        return !namespaces.isEmpty() || !text.isEmpty() || !healths.isEmpty() || !owners.isEmpty();
    }

    WorkloadQuery in(Scope scope, int rows) {
        Scope narrower = namespaces.isEmpty()
                ? scope
                : new Scope(List.copyOf(namespaces), scope.exceptNamespaces(), scope.labels(), scope.exceptLabels());
        return new WorkloadQuery(narrower, text, healths, owners, sort.orElse(WorkloadSort.NAME), descending, 0, rows);
    }

    /** The address that says all this. */
    String path() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? Routes.WORKLOADS : Routes.WORKLOADS + "?" + query;
    }

    QueryParameters parameters() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        workspace.ifPresent(name -> said.put("workspace", List.of(name)));
        if (!namespaces.isEmpty()) said.put("namespace", List.copyOf(namespaces));
        put(said, "q", text);
        put(said, "health", joined(healths));
        put(said, "owner", joined(owners));
        sort.ifPresent(column -> put(said, "sort", (descending ? "-" : "") + small(column)));
        return new QueryParameters(said);
    }

    private static void put(Map<String, List<String>> said, String name, String value) {
        if (!value.isEmpty()) said.put(name, List.of(value));
    }

    private static Optional<String> one(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name);
    }

    private static java.util.stream.Stream<String> words(QueryParameters parameters, String name) {
        return Arrays.stream(one(parameters, name).orElse("").split(",")).filter(word -> !word.isEmpty());
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, QueryParameters parameters, String name) {
        Set<E> values = EnumSet.noneOf(type);
        words(parameters, name).forEach(word -> value(type, word).ifPresent(values::add));
        return values;
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> small(value).equals(word))
                .findFirst();
    }

    private static String joined(Set<? extends Enum<?>> values) {
        return values.stream().map(ListAddress::small).sorted().collect(Collectors.joining(","));
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isNamespace(String word) {
        return word.matches("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(LONGEST, words.length()));
    }
}
