package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import dev.mosaic.contract.preference.Appearance;
import dev.mosaic.contract.preference.Density;
import dev.mosaic.contract.preference.Preferences;
import java.util.Locale;

/** Appearance and density as the page's root element carries them. */
public final class Look {
    private Look() {}

    /** The CSS {@code color-scheme}. */
    public static String scheme(Appearance appearance) {
        return value(appearance).getValue();
    }

    /** The word {@code data-density} carries. */
    public static String density(Density density) {
        return density.name().toLowerCase(Locale.ROOT);
    }

    /** An open page changes to this at once. */
    public static void put(UI ui, Preferences preferences) {
        ui.getPage().setColorScheme(value(preferences.appearance()));
        ui.getPage().executeJs("document.documentElement.dataset.density = $0", density(preferences.density()));
    }

    private static ColorScheme.Value value(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
