package dev.mosaic.frontend.shell;

import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.frontend.kapi.MyWorkspaces;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Finds workloads, pages, workspaces and acts by words: kapi looks for the workloads; words that mean an act are taken as
 * one when others are left to name the workload. Asks kapi, so never with a page's lock held.
 */
@Component
@Scope("prototype")
class Finder {
    private static final int WORKLOADS = 8;
    private static final int MOST = 14;
    private static final int LONGEST = 200;
    private final WorkloadApi workloads;
    private final MyWorkspaces workspaces;

    Finder(WorkloadApi workloads, MyWorkspaces workspaces) {
        this.workloads = workloads;
        this.workspaces = workspaces;
    }

    List<Find> find(String text) {
        List<String> words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Stream<Find> all = Stream.of(acts(words), workloads(words), pages(words), spaces(words))
                .flatMap(List::stream);
        return all.distinct().limit(MOST).toList();
    }

    /** Pages, for who has typed nothing yet. */
    List<Find> pages() {
        return pages(List.of());
    }

    private List<Find> acts(List<String> words) {
        return words.stream()
                .flatMap(word -> acts(word, words).stream())
                .distinct()
                .limit(WORKLOADS)
                .toList();
    }

    private List<Find> acts(String word, List<String> words) {
        List<Verb> meant = Arrays.stream(Verb.values())
                .filter(verb -> verb.isMeantBy(word))
                .toList();
        List<String> rest = words.stream().filter(other -> !other.equals(word)).toList();
        if (meant.isEmpty() || rest.isEmpty()) return List.of();
        return named(rest).stream()
                .flatMap(id -> meant.stream().filter(verb -> verb.fits(id)).map(verb -> verb.on(id)))
                .toList();
    }

    private List<Find> workloads(List<String> words) {
        if (words.isEmpty()) return List.of();
        return named(words).stream().map(Finder::workload).toList();
    }

    private List<WorkloadId> named(List<String> words) {
        String text = String.join(" ", words);
        WorkloadQuery query = WorkloadQuery.everything()
                .holding(text.substring(0, Math.min(LONGEST, text.length())))
                .rows(0, 50);
        return workloads.list(query).rows().stream()
                .map(row -> row.id())
                .sorted(Comparator.comparingInt((WorkloadId id) -> distance(id, words))
                        .thenComparing(WorkloadId::name))
                .limit(WORKLOADS)
                .toList();
    }

    /** The name itself before its beginning, that before a part of it, that before another word of the row. */
    private static int distance(WorkloadId id, List<String> words) {
        return words.stream()
                .mapToInt(word -> {
                    String said = word.toLowerCase(Locale.ROOT);
                    if (id.name().equals(said)) return 0;
                    if (id.name().startsWith(said)) return 1;
                    return id.name().contains(said) ? 2 : id.namespace().contains(said) ? 3 : 5;
                })
                .sum();
    }

    private static Find workload(WorkloadId id) {
        return new Find(
                Glyph.WORKLOAD, id.name(), id.namespace() + " · " + id.kind().title(), Routes.workload(id));
    }

    private static List<Find> pages(List<String> words) {
        return Stream.of(
                        page(Glyph.WORKLOAD, "nav.workloads", Routes.everything()),
                        page(Glyph.CLOCK, "nav.jobs", Routes.JOBS),
                        page(Glyph.OPERATION, "nav.operations", Routes.OPERATIONS),
                        page(Glyph.LINK, "nav.bindings", Routes.BINDINGS),
                        page(Glyph.ACCOUNT, "nav.accounts", Routes.ACCOUNTS),
                        page(Glyph.CLUSTER, "nav.cluster", Routes.CLUSTER),
                        page(Glyph.SETTINGS, "nav.settings", Routes.SETTINGS),
                        page(Glyph.ADD, "workspace.new", Routes.newWorkspace()))
                .filter(page -> holds(page.label(), words))
                .toList();
    }

    private List<Find> spaces(List<String> words) {
        return workspaces.all().stream()
                .map(StoredWorkspace::workspace)
                .filter(workspace -> !words.isEmpty() && holds(workspace.name(), words))
                .map(workspace -> new Find(
                        Glyph.WORKSPACE, workspace.name(), Text.of("workspace"), Routes.workspace(workspace.name())))
                .toList();
    }

    private static Find page(Glyph glyph, String key, String address) {
        return new Find(glyph, Text.of(key), Text.of("palette.page"), address);
    }

    private static boolean holds(String label, List<String> words) {
        String all = label.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }
}
