package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Concluded;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.frontend.text.Text;
import java.time.temporal.ChronoUnit;

/** A run as Markdown for others to read; whatever the cluster wrote stands there as text, never as markup. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    private Report() {}

    static String of(Run run) {
        Report report = new Report();
        report.line(
                "# " + Text.of("why.report", plain(run.complaint().workload().toString())));
        report.line(run.at().truncatedTo(ChronoUnit.SECONDS).toString());
        if (run.conclusion() != null) report.found(run.conclusion());
        report.line("## " + Text.of("why.steps"));
        run.steps().forEach(report::step);
        return report.text.toString();
    }

    private void found(Concluded end) {
        line("## " + Text.of("why.verdicts"));
        if (end.verdicts().isEmpty()) line(Text.of("why.undecided"));
        end.verdicts().forEach(this::verdict);
        end.unknown().forEach(one -> line("- " + Text.of("why.outcome.CANNOT_TELL") + ": " + said(one.because())));
    }

    private void verdict(Verdict verdict) {
        line("### " + said(verdict.meaning()));
        var culprit = verdict.culprit();
        line("`" + verdict.rootCause().id() + "` · "
                + plain(culprit.kind() + " " + culprit.namespace() + "/" + culprit.name() + " " + culprit.field()));
        verdict.evidence().forEach(fact -> line("- " + said(fact)));
        line("**" + Text.of("why.remedy") + "** " + said(verdict.remedy()));
        if (verdict.fix() != null) command(verdict.fix().command());
    }

    private void step(Checked step) {
        line("### " + said(step.question()) + " " + Text.of(Mark.key(step.outcome())));
        if (step.because() != null) line(said(step.because()));
        step.evidence().forEach(fact -> line("- " + said(fact)));
        step.commands().forEach(this::command);
    }

    /** Indented, for a fence could be closed by what stands in it. */
    private void command(Command command) {
        line("    " + command.line().replaceAll("\\R", "\n    "));
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    private static String said(Sentence sentence) {
        return plain(Said.of(sentence));
    }

    /** One line, in which nothing is markup of Markdown or HTML. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]#|~!])", "\\\\$1");
    }
}
