package dev.mosaic.frontend.kapi;

import dev.mosaic.frontend.fake.FakeIdentity;
import dev.mosaic.frontend.fake.FakePreferences;

/** Doors with and without a secret of this start. */
public final class Keys {
    private Keys() {}

    public static Door door() {
        return new Door(new FakeIdentity()::with, token -> new FakePreferences(), new LocalProperties("open-sesame"));
    }

    public static Door doorWithoutKey() {
        return new Door(new FakeIdentity()::with, token -> new FakePreferences(), new LocalProperties(""));
    }
}
