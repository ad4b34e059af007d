package dev.mosaic.frontend.text;

import java.text.NumberFormat;
import java.util.List;

/** An amount of bytes for people, in powers of a thousand as registries count: 12.3 MB, or 12,3 MB. */
public final class Size {
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

    private Size() {}

    /** With one digit after the point below a hundred of a unit, but for whole bytes. */
    public static String of(long bytes) {
        int unit = 0;
        double amount = bytes;
        while (amount >= 999.5 && unit < UNITS.size() - 1) {
            amount /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(Text.locale());
        format.setMaximumFractionDigits(unit == 0 || amount >= 99.95 ? 0 : 1);
        return format.format(amount) + " " + UNITS.get(unit);
    }
}
