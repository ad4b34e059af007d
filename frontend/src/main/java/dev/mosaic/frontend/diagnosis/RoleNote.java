package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CopyButton;

/** The Role that would let a question be answered. */
class RoleNote extends Div {

    RoleNote(String role) {
        Div yaml = new Div(new Pre(role), new CopyButton(role));
        yaml.addClassName("m-command");
        Details details = new Details(Text.of("why.role"), yaml);
        getElement().setAttribute("data-test", "why-role");
        add(details);
    }
}
