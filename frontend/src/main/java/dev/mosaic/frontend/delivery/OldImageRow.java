package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.Stay;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.frontend.text.Size;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Mono;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** One image that Mosaic pushed: its tags, its commit, its size and age, and why it stays, if it does. */
class OldImageRow extends ListItem {

    OldImageRow(OldImage image) {
        addClassNames("m-old-image", image.goes() ? "tone-bad" : "tone-calm");
        getElement().setAttribute("data-test", "old-image");
        getElement().setAttribute("data-goes", String.valueOf(image.goes()));
        add(new Icon(image.goes() ? Glyph.TRASH : Glyph.CHECK), names(image));
        Stay stay = image.stay();
        if (stay != null) add(muted(sentence(stay)));
        facts(image).forEach(this::add);
    }

    /** Facts are text of others and stay text. */
    private static String sentence(Stay stay) {
        String words = Text.of(stay.reason());
        for (Map.Entry<String, String> fact : stay.facts().entrySet()) {
            words = words.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return words;
    }

    private static Span names(OldImage image) {
        Span names = new Span();
        names.addClassName("m-old-names");
        image.tags().forEach(tag -> names.add(Mono.brief(tag, image.digest().value())));
        CommitSha commit = image.commit();
        if (commit != null && image.tags().stream().noneMatch(tag -> tag.equals(commit.brief()))) {
            names.add(new Icon(Glyph.COMMIT), Mono.brief(commit.brief(), commit.value()));
        }
        return names;
    }

    private static Stream<Component> facts(OldImage image) {
        Instant created = image.created();
        Span size = muted(image.bytes() == 0 ? "" : Size.of(image.bytes()));
        size.addClassName("m-size");
        return created == null ? Stream.of(size) : Stream.of(size, new Age(created));
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("m-muted");
        return span;
    }
}
