package dev.mosaic.frontend.widget;

/** An image as people read it in a table: last part of its path with tag, or the first digits of its digest. */
public final class ImageName {
    private static final int DIGITS = 12;

    private ImageName() {}

    /** {@code shop/cart:1.2} of {@code registry.example/shop/cart:1.2}; works on anything a pod spec may hold. */
    public static String brief(String image) {
        int at = image.indexOf('@');
        String name = last(at < 0 ? image : image.substring(0, at));
        if (at < 0) return name;
        String digest = image.substring(Math.max(image.indexOf(':', at), at) + 1);
        return name + "@" + digest.substring(0, Math.min(DIGITS, digest.length()));
    }

    /** A whole digest shortened to {@code sha256:0123456789ab}. */
    public static String digest(String digest) {
        int colon = digest.indexOf(':');
        return colon < 0 ? digest : digest.substring(0, Math.min(colon + 1 + DIGITS, digest.length()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
