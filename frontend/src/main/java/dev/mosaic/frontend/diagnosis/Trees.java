package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.diagnosis.SuiteTree;
import java.util.Comparator;
import java.util.List;

/** All suites' trees, which also say in which order answers are told. */
record Trees(List<SuiteTree> all) {

    static Trees none() {
        return new Trees(List.of());
    }

    /** By suite, then as the table of contents has it; one that no tree knows comes last. */
    Comparator<Checked> order() {
        return Comparator.comparing(Checked::suite).thenComparing(this::place).thenComparing(Checked::id);
    }

    /** Those of these suites, in their order. */
    List<SuiteTree> of(List<Suite> suites) {
        return suites.stream()
                .flatMap(suite -> all.stream().filter(tree -> tree.suite() == suite))
                .toList();
    }

    private int place(Checked step) {
        return all.stream()
                        .filter(tree -> tree.suite() == step.suite())
                        .flatMap(tree -> tree.nodes().stream())
                        .map(SuiteTree.Node::id)
                        .toList()
                        .indexOf(step.id())
                & Integer.MAX_VALUE;
    }
}
