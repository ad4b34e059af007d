package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Code;

/** A sha, image, path or command, in type whose letters cannot be mistaken. */
public final class Mono extends Code {

    public Mono(String text) {
        super(text);
        addClassName("m-mono");
    }

    /** A short form that tells the whole on hover. */
    public static Mono brief(String brief, String whole) {
        Mono mono = new Mono(brief);
        mono.setTitle(whole);
        return mono;
    }
}
