package dev.mosaic.frontend.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.mosaic.contract.account.AuthorityApi;
import dev.mosaic.contract.account.NewAuthority;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import java.nio.charset.StandardCharsets;

/** Adds the certificate of an authority for one host, pasted or out of a file. */
class AuthorityDialog extends Dialog {
    private static final int LARGEST = 60_000;

    private final AuthorityApi authorities;
    private final Wire wire;
    private final Runnable saved;
    private final TextField host = new TextField(Text.of("account.host"));
    private final TextArea pem = new TextArea(Text.of("authority.pem"));
    private final Div problem = new Div();

    AuthorityDialog(AuthorityApi authorities, Wire wire, String host, Runnable saved) {
        this.authorities = authorities;
        this.wire = wire;
        this.saved = saved;
        setHeaderTitle(Text.of("authority.add"));
        setWidth("560px");
        addClassName("m-dialog");
        this.host.setValue(host);
        fields();
        Div form = new Div(new Paragraph(Text.of("authority.text")), this.host, pem, upload(), problem);
        form.addClassName("m-form");
        add(form);
        Button save =
                Buttons.marked(Buttons.strong(Glyph.CHECK, Text.of("account.save"), this::save), "authority-save");
        getFooter().add(Buttons.quiet(Glyph.CROSS, Text.of("cancel"), this::close), save);
    }

    private void fields() {
        host.setPlaceholder("registry.example:5000");
        host.setHelperText(Text.of("authority.host.help"));
        host.setRequiredIndicatorVisible(true);
        host.getElement().setAttribute("data-test", "authority-host");
        pem.setPlaceholder("-----BEGIN CERTIFICATE-----");
        pem.setRequiredIndicatorVisible(true);
        pem.setWidthFull();
        pem.setMinHeight("140px");
        pem.setMaxHeight("260px");
        pem.addClassName("m-code-field");
        pem.getElement().setAttribute("data-test", "authority-pem");
    }

    private Upload upload() {
        Upload upload = new Upload(
                UploadHandler.inMemory((file, bytes) -> pem.setValue(new String(bytes, StandardCharsets.UTF_8))));
        upload.setAcceptedFileExtensions(".pem", ".crt", ".cer");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(Buttons.plain(Glyph.UP, Text.of("authority.file"), () -> {}));
        upload.setDropLabel(new Span(Text.of("authority.drop")));
        upload.addFileRejectedListener(event -> refuse(Text.of("authority.file.large")));
        return upload;
    }

    private void save() {
        problem.removeAll();
        host.setInvalid(false);
        pem.setInvalid(false);
        try {
            NewAuthority authority = new NewAuthority(host.getValue().strip(), pem.getValue());
            wire.ask(() -> authorities.add(authority), all -> done(), this::refused);
        } catch (IllegalArgumentException e) {
            String rule = Spoken.of(String.valueOf(e.getMessage()));
            if (String.valueOf(e.getMessage()).startsWith("host")) {
                host.setErrorMessage(rule);
                host.setInvalid(true);
            } else refuse(rule);
        }
    }

    private void refuse(String rule) {
        pem.setErrorMessage(rule);
        pem.setInvalid(true);
    }

    private void done() {
        close();
        saved.run();
    }

    private void refused(Failure failure) {
        problem.add(new FailureBox(failure));
    }
}
