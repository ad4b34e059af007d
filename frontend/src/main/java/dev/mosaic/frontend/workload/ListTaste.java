package dev.mosaic.frontend.workload;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.preference.ListLook;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.WorkloadSort;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.kapi.Taste;
import dev.mosaic.frontend.live.Wire;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Scope;

/** How this person likes the list; kept in the background, for a list that is not kept is no reason to stop anybody. */
@SpringComponent
@Scope("prototype")
class ListTaste {
    private static final Logger LOG = LoggerFactory.getLogger(ListTaste.class);
    private final SignIn who;
    private final Taste taste;
    private final Wire wire;
    /** The newest choices made here: saves overtake each other, so each saves these and none brings an older one back. */
    private volatile UnaryOperator<ListLook> newColumns = UnaryOperator.identity();

    private volatile UnaryOperator<ListLook> newOrder = UnaryOperator.identity();

    ListTaste(SignIn who, Taste taste, Wire wire) {
        this.who = who;
        this.taste = taste;
        this.wire = wire;
    }

    List<ListColumn> columns() {
        return ListColumn.chosen(look());
    }

    Optional<ListColumn> sort() {
        return ListColumn.of(look().sort());
    }

    boolean descending() {
        return look().descending();
    }

    void keepColumns(List<ListColumn> columns) {
        List<String> keys = columns.equals(ListColumn.usual())
                ? List.of()
                : columns.stream().map(ListColumn::key).toList();
        newColumns = look -> new ListLook(keys, look.sort(), look.descending());
        keep();
    }

    void keepOrder(WorkloadSort sort, boolean descending) {
        String key = ListColumn.of(sort).map(ListColumn::key).orElse("");
        newOrder = look -> new ListLook(look.columns(), key, descending);
        keep();
    }

    private ListLook look() {
        return who.preferences().workloads();
    }

    private void keep() {
        wire.ask(() -> taste.change(this::chosen), kept -> {}, ListTaste::lost);
    }

    private Preferences chosen(Preferences before) {
        return before.withWorkloads(newOrder.apply(newColumns.apply(before.workloads())));
    }

    private static void lost(Failure why) {
        LOG.warn("columns and order are not kept: {}", why.problem().name().toLowerCase(Locale.ROOT));
    }
}
