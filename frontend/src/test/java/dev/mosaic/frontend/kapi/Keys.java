package dev.mosaic.frontend.kapi;

import dev.mosaic.frontend.fake.FakeIdentity;

/** Doors with and without a secret of this start. */
public final class Keys {
    private Keys() {}

    public static Door door() {
        return new Door(new FakeIdentity()::with, new LocalProperties("open-sesame"));
    }

    public static Door doorWithoutKey() {
        return new Door(new FakeIdentity()::with, new LocalProperties(""));
    }
}
