package dev.mosaic.frontend.widget;

import dev.mosaic.contract.repository.Binding;
import dev.mosaic.frontend.text.Text;

/** What a binding's image is built from, in words. */
public final class BuiltFrom {

    private BuiltFrom() {}

    /** The Dockerfile and its context, or the folder of the JVM project. */
    public static String words(Binding binding) {
        if (binding.dockerfile() == null) return Text.of("container.project", binding.context());
        return Text.of("container.dockerfile", binding.dockerfile(), binding.context());
    }
}
