package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.OldImages;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.frontend.text.Size;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.RightsNote;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule makes of the images of a repository: in one sentence, then which go, which stay and why, and the same by hand. */
class OldImageList extends Div {

    OldImageList(OldImages images) {
        addClassName("m-old-images");
        List<OldImage> going = images.going();
        List<OldImage> staying =
                images.images().stream().filter(image -> !image.goes()).toList();
        add(sentence(images, going));
        if (!images.blind().isEmpty()) add(blind(images.blind()));
        if (!images.allowed()) add(new RightsNote(images.rights()));
        if (!going.isEmpty()) add(list(going));
        if (!staying.isEmpty()) {
            Details rest = new Details(Text.count("oldimages.stay", staying.size()), list(staying));
            rest.setOpened(going.isEmpty());
            rest.getElement().setAttribute("data-test", "old-staying");
            add(rest);
        }
        if (!images.commands().isEmpty()) {
            add(new Details(Text.of("plan.commands"), new CommandBlock(images.commands())));
        }
    }

    private static Paragraph sentence(OldImages images, List<OldImage> going) {
        long bytes = going.stream().mapToLong(OldImage::bytes).sum();
        String first = going.isEmpty()
                ? Text.count("oldimages.none", images.images().size())
                : Text.count("oldimages.go", going.size(), images.images().size(), Size.of(bytes));
        String others = images.others() == 0 ? "" : " " + Text.count("oldimages.others", images.others());
        Paragraph sentence = new Paragraph(first + others);
        sentence.getElement().setAttribute("data-test", "old-sentence");
        return sentence;
    }

    /** What Mosaic cannot see may need an image all the same. */
    private static Span blind(List<Right> missing) {
        String kinds = missing.stream().map(Right::resource).distinct().collect(Collectors.joining(", "));
        Span blind = new Span(Text.of("oldimages.blind", kinds));
        blind.addClassName("m-muted");
        blind.getElement().setAttribute("data-test", "old-blind");
        return blind;
    }

    private static UnorderedList list(List<OldImage> images) {
        UnorderedList list = new UnorderedList();
        images.forEach(image -> list.add(new OldImageRow(image)));
        return list;
    }
}
