package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import java.util.Set;
import java.util.function.Consumer;

/** Tables on narrow screens: only the columns that matter most stay. */
public final class Narrow {
    private static final int PIXELS = 800;

    private Narrow() {}

    /** Hides every column but those with these keys while the window is narrow. */
    public static void keep(Grid<?> grid, String... keys) {
        Set<String> kept = Set.of(keys);
        grid.addAttachListener(event -> follow(event, grid, kept));
    }

    /** Tells whether the window is narrow, now and after each change of its width. */
    public static void when(Component page, Consumer<Boolean> narrow) {
        page.addAttachListener(event -> {
            Page window = event.getUI().getPage();
            narrow.accept(isNarrow(window.getExtendedClientDetails().getWindowInnerWidth()));
            var listening = window.addBrowserWindowResizeListener(resize -> narrow.accept(isNarrow(resize.getWidth())));
            page.addDetachListener(gone -> {
                gone.unregisterListener();
                listening.remove();
            });
        });
    }

    private static void follow(AttachEvent event, Grid<?> grid, Set<String> kept) {
        Page page = event.getUI().getPage();
        fit(grid, kept, page.getExtendedClientDetails().getWindowInnerWidth());
        var listening = page.addBrowserWindowResizeListener(resize -> fit(grid, kept, resize.getWidth()));
        grid.addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }

    private static void fit(Grid<?> grid, Set<String> kept, int width) {
        boolean narrow = isNarrow(width);
        grid.getColumns()
                .forEach(column -> column.setVisible(!narrow || kept.contains(String.valueOf(column.getKey()))));
    }

    /** A width of zero or less is one the browser has not told yet. */
    private static boolean isNarrow(int width) {
        return width > 0 && width < PIXELS;
    }
}
