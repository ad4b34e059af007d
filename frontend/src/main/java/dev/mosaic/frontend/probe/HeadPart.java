package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.Reply;
import dev.mosaic.frontend.text.Text;
import java.util.List;

/** All headers of a response, repeated ones each, with trailers and what came before it. */
class HeadPart extends Div {

    HeadPart(Reply reply) {
        addClassName("m-probe-heads");
        add(table(reply.headers()));
        if (!reply.trailers().isEmpty()) add(new H3(Text.of("probe.trailers")), table(reply.trailers()));
        reply.interim().forEach(one -> add(new H3(Text.of("probe.interim", one.status())), table(one.headers())));
    }

    private static NativeTable table(List<Header> headers) {
        NativeTableBody body = new NativeTableBody();
        for (Header header : headers) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(header.name());
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow(name, new NativeTableCell(header.value()));
            row.getElement().setAttribute("data-test", "answer-header");
            body.add(row);
        }
        NativeTable table = new NativeTable(body);
        table.addClassName("m-probe-table");
        return table;
    }
}
