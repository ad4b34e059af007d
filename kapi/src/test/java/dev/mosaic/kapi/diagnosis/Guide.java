package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.SuiteTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** docs/diagnosis.md, written from the trees themselves, their words, and the corpus. */
record Guide(List<Tree> trees, Map<String, List<String>> symptoms) {
    private static final String INTRO = """
            # Why? The questions, and what they find

            Written by `GuideTest` from the trees in the code, their words and the corpus in `e2e/faults`; to write it anew:
            `./mvnw -pl kapi -am test -Dtest=GuideTest -Dmosaic.write=true -Dsurefire.failIfNoSpecifiedTests=false`.

            A suite is a tree of questions, answered *yes*, *no* or *cannot tell*. A *no* that is explained is a root cause; what cannot
            be told never becomes one. Several things may be wrong at once: each is told, the likeliest cause first.
            """;

    static Guide of(Map<String, List<String>> symptoms) {
        return new Guide(inquiries().stream().map(Tree::new).toList(), symptoms);
    }

    String text() {
        return INTRO + trees.stream().map(this::chapter).collect(Collectors.joining());
    }

    private String chapter(Tree tree) {
        return "\n## " + title(tree.suite().id()) + "\n\n```mermaid\nflowchart TD\n" + picture(tree.drawn()) + "```\n\n"
                + "| root cause | seen as | found by | remedy |\n|---|---|---|---|\n" + causes(tree);
    }

    private static String picture(SuiteTree drawn) {
        List<String> lines = new ArrayList<>();
        for (SuiteTree.Node node : drawn.nodes()) {
            String words = node.rootCause() == null ? "{{\"" + node.words().text() + "\"}}" : "[\"" + node.id() + "\"]";
            lines.add("  " + id(node.id()) + words);
        }
        drawn.edges().stream().distinct().forEach(edge -> lines.add(line(edge)));
        return lines.stream().distinct().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(SuiteTree.Edge edge) {
        return "  " + id(edge.from()) + " -->|" + said(edge.outcome()) + "| " + id(edge.to());
    }

    private String causes(Tree tree) {
        SuiteTree drawn = tree.drawn();
        return drawn.nodes().stream()
                .filter(node -> node.rootCause() != null)
                .map(node -> row(node.rootCause(), drawn))
                .collect(Collectors.joining());
    }

    private String row(RootCause cause, SuiteTree drawn) {
        String key = "cause." + cause.id();
        ResourceBundle words =
                ResourceBundle.getBundle("diagnosis/" + cause.suite().id());
        Set<String> questions = new LinkedHashSet<>();
        drawn.edges().stream()
                .filter(edge -> edge.to().equals(cause.id()))
                .forEach(edge -> questions.add(question(edge.from(), drawn)));
        return "| `" + cause.id() + "`: " + open(words.getString(key)) + " | "
                + String.join("; ", symptoms.getOrDefault(cause.id(), List.of())) + " | "
                + String.join(" ", questions) + " | " + open(words.getString(key + ".remedy")) + " |\n";
    }

    private static String question(String check, SuiteTree drawn) {
        return drawn.nodes().stream()
                .filter(node -> node.id().equals(check))
                .map(node -> node.words().text() + " " + node.how().text())
                .findFirst()
                .orElse(check);
    }

    /** What is filled in later stands in italics. */
    private static String open(String pattern) {
        return pattern.replaceAll("\\{([a-zA-Z]+)}", "*$1*").replace("|", "\\|");
    }

    private static String said(Outcome outcome) {
        return switch (outcome) {
            case YES -> "yes";
            case NO -> "no";
            case CANNOT_TELL -> "cannot tell";
        };
    }

    private static String id(String name) {
        return name.replace('-', '_');
    }

    private static String title(String suite) {
        return Character.toUpperCase(suite.charAt(0)) + suite.substring(1);
    }

    /** All suites there are. */
    static List<Inquiry> inquiries() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Inquiry.class));
        return scanner.findCandidateComponents("dev.mosaic.kapi.diagnosis").stream()
                .map(Guide::made)
                .sorted(java.util.Comparator.comparing(Inquiry::suite))
                .toList();
    }

    private static Inquiry made(BeanDefinition bean) {
        try {
            var maker = Class.forName(bean.getBeanClassName()).getDeclaredConstructor();
            maker.setAccessible(true);
            return (Inquiry) maker.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
