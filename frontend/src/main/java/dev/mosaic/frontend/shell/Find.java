package dev.mosaic.frontend.shell;

import dev.mosaic.frontend.widget.Glyph;

/** Something the palette leads to: what it is called, where it belongs, and its address. */
record Find(Glyph glyph, String label, String detail, String address) {}
