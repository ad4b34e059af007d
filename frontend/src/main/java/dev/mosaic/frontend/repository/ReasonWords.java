package dev.mosaic.frontend.repository;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.frontend.text.Text;
import java.util.Map;

/** A reason in the language of the page, filled with its facts, which are text of others and stay text. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        String words = Text.of(reason.kind());
        for (Map.Entry<String, String> fact : reason.facts().entrySet()) {
            words = words.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return words;
    }
}
