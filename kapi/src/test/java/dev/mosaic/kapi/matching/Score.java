package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.repository.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a matcher makes of systems whose truth is known, and where it misses. */
final class Score {
    private final List<String> lines = new ArrayList<>(List.of(
            "| system | workloads | source right | wrong | unsure | image right | wrong | unsure | context |",
            "|---|---|---|---|---|---|---|---|---|"));
    private final List<String> misses = new ArrayList<>();
    private final Count all = new Count();

    static Score of(List<Corpus> systems, Function<Landscape, List<Match>> matcher) {
        Score score = new Score();
        systems.forEach(system -> score.add(system, matcher.apply(system.landscape())));
        score.lines.add(score.all.line("all"));
        return score;
    }

    double source() {
        return all.share(all.source);
    }

    double image() {
        return all.share(all.image);
    }

    int wrong() {
        return all.source[Grade.WRONG.ordinal()] + all.image[Grade.WRONG.ordinal()];
    }

    /** The figures, then each miss with its reasons. */
    String table() {
        return String.join("\n", lines) + "\n\n" + (misses.isEmpty() ? "No misses." : String.join("\n", misses)) + "\n";
    }

    private void add(Corpus system, List<Match> matches) {
        Count count = new Count();
        for (int i = 0; i < matches.size(); i++) {
            count.add(matches.get(i), system.truths().get(i));
            all.add(matches.get(i), system.truths().get(i));
            miss(matches.get(i), system.truths().get(i));
        }
        lines.add(count.line(system.system()));
    }

    private void miss(Match match, Truth truth) {
        Grade source = Grade.source(match, truth);
        Grade image = Grade.image(match, truth);
        if (source == Grade.RIGHT && image == Grade.RIGHT) return;
        misses.add("- " + match.workload() + " (" + match.image() + "): source " + source + ", image " + image
                + "; truth: " + truth + "\n"
                + match.candidates().stream().map(Score::words).collect(Collectors.joining("\n")));
    }

    private static String words(Candidate candidate) {
        String reasons = candidate.reasons().stream().map(Score::words).collect(Collectors.joining(", "));
        return "  - " + candidate.confidence() + " " + candidate.weight() + " "
                + candidate.repository().path() + " " + candidate.dockerfile() + ": " + reasons;
    }

    private static String words(Reason reason) {
        return reason.kind() + " " + reason.weight();
    }

    private static final class Count {
        private final int[] source = new int[Grade.values().length];
        private final int[] image = new int[Grade.values().length];
        private int total;
        private int contexts;
        private int rightContexts;

        void add(Match match, Truth truth) {
            total++;
            source[Grade.source(match, truth).ordinal()]++;
            image[Grade.image(match, truth).ordinal()]++;
            if (Grade.source(match, truth) != Grade.RIGHT || truth.context().isEmpty()) return;
            contexts++;
            if (match.candidates().getFirst().context().value().equals(truth.context())) rightContexts++;
        }

        double share(int[] grades) {
            return total == 0 ? 1 : (double) grades[Grade.RIGHT.ordinal()] / total;
        }

        String line(String name) {
            return "| %s | %d | %d | %d | %d | %d | %d | %d | %d of %d |"
                    .formatted(
                            name,
                            total,
                            source[0],
                            source[1],
                            source[2],
                            image[0],
                            image[1],
                            image[2],
                            rightContexts,
                            contexts);
        }
    }
}
