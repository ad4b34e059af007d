package dev.mosaic.frontend.commit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import java.util.function.Consumer;

/** Something that is asked for when it is opened, the first time only; what failed is asked again. */
class Fold extends Details {
    private final Div body = new Div();
    private boolean asked;

    Fold(String key, String test, Consumer<Fold> question) {
        setSummaryText(Text.of(key));
        add(body);
        getElement().setAttribute("data-test", test);
        addOpenedChangeListener(event -> {
            if (!event.isOpened() || asked) return;
            asked = true;
            say(Text.of("active.reading"));
            question.accept(this);
        });
    }

    void show(Component... answer) {
        body.removeAll();
        body.add(answer);
    }

    void say(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("m-muted");
        show(paragraph);
    }

    void refuse(Failure why) {
        asked = false;
        show(new FailureBox(why));
    }
}
