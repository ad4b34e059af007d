package dev.mosaic.frontend.text;

import dev.mosaic.contract.problem.Failure;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failure in the language of the page: its own texts ({@code Problem.FORBIDDEN.because}) filled with the failure's
 * facts, or kapi's English where the language has none, or where a fact they need is missing.
 */
public record Sentences(String tried, String because, String remedy) {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    public static Sentences of(Failure failure) {
        Optional<String> tried = sentence(failure, "tried");
        Optional<String> because = sentence(failure, "because");
        Optional<String> remedy = sentence(failure, "remedy");
        if (tried.isEmpty() || because.isEmpty() || remedy.isEmpty()) {
            return new Sentences(failure.tried(), failure.because(), failure.remedy());
        }
        return new Sentences(tried.get(), because.get(), remedy.get());
    }

    private static Optional<String> sentence(Failure failure, String part) {
        return Text.find("Problem." + failure.problem().name() + "." + part)
                .flatMap(text -> fill(text, failure.facts()));
    }

    private static Optional<String> fill(String text, Map<String, String> facts) {
        boolean complete = NAME.matcher(text).results().allMatch(name -> facts.containsKey(name.group(1)));
        if (!complete) return Optional.empty();
        return Optional.of(
                NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(Spoken.of(facts.get(name.group(1))))));
    }
}
