package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.MissingRole;
import dev.mosaic.kapi.diagnosis.Walk.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** One diagnosis: the suites that apply, side by side, what changed after them, and the conclusion. */
final class Diagnosis {
    private final List<Inquiry> inquiries;
    private final Complaint complaint;
    private final Consumer<DiagnosisEvent> told;
    private final Function<Right, String> roles;

    Diagnosis(List<Inquiry> inquiries, Complaint complaint, String user, Consumer<DiagnosisEvent> told) {
        this.inquiries =
                inquiries.stream().sorted(Comparator.comparing(Inquiry::suite)).toList();
        this.complaint = complaint;
        this.told = told;
        this.roles = right -> MissingRole.yaml(right, user);
    }

    void run(EvidenceView view, Prober prober) {
        long begin = System.nanoTime();
        Case here = new Case(complaint, new Look(view), prober, List.of());
        List<Asked> answers = new ArrayList<>(sideBySide(here));
        Case after = here.after(Conclusion.verdicts(answers));
        inquiries.stream()
                .filter(inquiry -> inquiry.suite() == Suite.CHANGE && isAsked(inquiry, after))
                .forEach(inquiry -> answers.addAll(walk(inquiry, after)));
        Conclusion conclusion = Conclusion.of(complaint, answers);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        tell(new DiagnosisEvent.Concluded(conclusion.verdicts(), conclusion.unknown(), view.calls(), millis));
    }

    private List<Asked> sideBySide(Case here) {
        List<FutureTask<List<Asked>>> suites = inquiries.stream()
                .filter(inquiry -> inquiry.suite() != Suite.CHANGE && isAsked(inquiry, here))
                .map(inquiry -> new FutureTask<>(() -> walk(inquiry, here)))
                .toList();
        List<Thread> threads = suites.stream()
                .map(suite -> Thread.ofVirtual().name("why").start(suite))
                .toList();
        try {
            List<Asked> answers = new ArrayList<>();
            for (FutureTask<List<Asked>> suite : suites) answers.addAll(suite.get());
            return answers;
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private boolean isAsked(Inquiry inquiry, Case here) {
        List<Suite> named = complaint.suites();
        if (!named.isEmpty()) return named.contains(inquiry.suite());
        return here.maybe(() -> inquiry.applies(here)).orElse(true);
    }

    private List<Asked> walk(Inquiry inquiry, Case here) {
        return new Walk(new Tree(inquiry), here, roles, this::tell).go();
    }

    /** One at a time, as a stream wants it. */
    private synchronized void tell(DiagnosisEvent event) {
        told.accept(event);
    }
}
