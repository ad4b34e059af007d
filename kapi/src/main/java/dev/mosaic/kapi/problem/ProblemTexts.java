package dev.mosaic.kapi.problem;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the three texts of a problem from {@code problems.properties} and fills in its facts. */
final class ProblemTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("problems");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    private ProblemTexts() {}

    static Failure failure(Problem problem, Map<String, String> facts) {
        return new Failure(
                problem,
                Map.copyOf(facts),
                text(problem, "tried", facts),
                text(problem, "because", facts),
                text(problem, "remedy", facts));
    }

    private static String text(Problem problem, String part, Map<String, String> facts) {
        Matcher names = NAME.matcher(TEXTS.getString(problem + "." + part));
        return names.replaceAll(name -> Matcher.quoteReplacement(facts.getOrDefault(name.group(1), "(unknown)")));
    }
}
