package dev.mosaic.frontend.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.account.AccountCheck;
import dev.mosaic.contract.account.AccountState;
import dev.mosaic.contract.account.RateLimit;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Tone;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How an account stands with its host: the word, why, what to do, and what the host tells of it. */
class AccountHealth extends Div {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private AccountHealth() {
        addClassName("m-account-check");
        getElement().setAttribute("data-test", "account-check");
    }

    /** While the host is asked. */
    static AccountHealth asking() {
        AccountHealth health = new AccountHealth();
        health.add(new Chip(Tone.BUSY, Glyph.SPIN, Text.of("account.asking")));
        return health;
    }

    /** When kapi itself could not ask. */
    static AccountHealth of(Failure failure) {
        AccountHealth health = new AccountHealth();
        health.add(new Chip(Tone.CALM, Glyph.QUESTION, Text.of("account.unasked")));
        health.reason(failure);
        return health;
    }

    static AccountHealth of(AccountCheck check) {
        AccountHealth health = new AccountHealth();
        health.getElement().setAttribute("data-state", check.state().name());
        Span when = new Span(new Age(check.checked()));
        when.addClassName("m-muted");
        health.add(new Div(new Chip(tone(check.state()), glyph(check.state()), Text.of(check.state())), when));
        health.reason(check.failure());
        health.facts(check);
        return health;
    }

    private void reason(@Nullable Failure failure) {
        if (failure == null) return;
        Sentences words = Sentences.of(failure);
        String because = words.because().substring(0, 1).toUpperCase(Text.locale())
                + words.because().substring(1);
        Div reason = new Div(because + ". " + words.remedy());
        reason.addClassName("m-account-reason");
        reason.getElement().setAttribute("data-test", "account-reason");
        reason.getElement().setAttribute("data-problem", failure.problem().name());
        add(reason);
    }

    private void facts(AccountCheck check) {
        if (!check.user().isEmpty()) fact("account-as", Text.of("account.as", check.user()));
        if (!check.scopes().isEmpty())
            fact("account-scopes", Text.of("account.scopes", String.join(", ", check.scopes())));
        if (check.limit() != null) fact("account-limit", words(check.limit()));
        if (check.expires() != null) fact("account-expires", Text.of("account.expires", told(check.expires())));
    }

    private void fact(String mark, String words) {
        Div fact = new Div(words);
        fact.addClassName("m-muted");
        fact.getElement().setAttribute("data-test", mark);
        add(fact);
    }

    private static String words(RateLimit limit) {
        String left = Text.number(limit.remaining());
        return Text.of("account.limit", left, Text.number(limit.limit()), told(limit.reset()));
    }

    private static String told(Instant time) {
        return MINUTES.format(time);
    }

    private static Tone tone(AccountState state) {
        return switch (state) {
            case WORKS -> Tone.GOOD;
            case UNPROVEN -> Tone.CALM;
            case LIMITED -> Tone.WARN;
            case FAILS -> Tone.BAD;
        };
    }

    private static Glyph glyph(AccountState state) {
        return switch (state) {
            case WORKS -> Glyph.CHECK;
            case UNPROVEN -> Glyph.QUESTION;
            case LIMITED -> Glyph.WARNING;
            case FAILS -> Glyph.CROSS;
        };
    }
}
