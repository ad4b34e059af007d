package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.frontend.lesson.Script;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Program;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** What can be done with an operation: cancel it, take its transcript. */
class OperationActs {
    private final OperationApi operations;
    private final Wire wire;
    private final OperationId id;
    private final Div refusal = new Div();
    private final Button cancel =
            Buttons.marked(Buttons.plain(Glyph.CANCEL, Text.of("operation.cancel"), this::ask), "cancel");

    OperationActs(OperationApi operations, Wire wire, OperationId id) {
        this.operations = operations;
        this.wire = wire;
        this.id = id;
    }

    Div refusal() {
        return refusal;
    }

    Component[] buttons(Operation operation) {
        return new Component[] {transcript(operation), cancel};
    }

    void ended() {
        cancel.setVisible(false);
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog(
                Text.of("operation.cancel.title"),
                Text.of("operation.cancel.text"),
                Text.of("operation.cancel.yes"),
                event -> cancel());
        dialog.setCancelable(true);
        dialog.setCancelText(Text.of("operation.cancel.no"));
        dialog.getElement().setAttribute("data-test", "cancel-dialog");
        dialog.open();
    }

    private void cancel() {
        cancel.setEnabled(false);
        cancel.setText(Text.of("operation.cancelling"));
        wire.ask(this::asked, accepted -> {}, failure -> {
            cancel.setEnabled(true);
            refusal.removeAll();
            refusal.add(new FailureBox(failure));
        });
    }

    private boolean asked() {
        operations.cancel(id);
        return true;
    }

    private static Anchor transcript(Operation operation) {
        byte[] script = Script.of(operation, Program::in).getBytes(StandardCharsets.UTF_8);
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(script), operation.id() + ".sh", "text/x-shellscript", script.length));
        Anchor link = new Anchor(handler, "");
        link.add(new Icon(Glyph.DOWNLOAD), new com.vaadin.flow.component.html.Span(Text.of("operation.transcript")));
        link.addClassName("m-link");
        link.getElement().setAttribute("data-test", "transcript");
        return link;
    }
}
