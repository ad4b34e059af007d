package dev.mosaic.kapi.cluster.playground;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Makes lines of what is typed, echoing it: backspace, ctrl-C, ctrl-D, and characters of several bytes. */
final class LineEditor {
    private final Consumer<String> echo;
    private final Consumer<String> line;
    private final Runnable interrupt;
    private final StringBuilder typed = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    LineEditor(Consumer<String> echo, Consumer<String> line, Runnable interrupt) {
        this.echo = echo;
        this.line = line;
        this.interrupt = interrupt;
    }

    synchronized void type(byte[] bytes) {
        for (byte one : bytes) take(one);
    }

    private void take(byte one) {
        switch (one) {
            case '\r', '\n' -> enter();
            case 3 -> stop();
            case 4 -> leave();
            case 8, 127 -> rub();
            case 27 -> {} // keys that move are not simulated
            default -> add(one);
        }
    }

    private void add(byte one) {
        pending.write(one);
        String character = pending.toString(StandardCharsets.UTF_8);
        boolean whole = !character.contains("\ufffd") || pending.size() >= 4;
        if (!whole) return;
        pending.reset();
        typed.append(character);
        echo.accept(character);
    }

    private void enter() {
        echo.accept("\n");
        line.accept(typed.toString());
        typed.setLength(0);
    }

    private void stop() {
        echo.accept("^C");
        typed.setLength(0);
        interrupt.run();
    }

    private void leave() {
        if (typed.isEmpty()) line.accept("exit");
    }

    private void rub() {
        if (typed.isEmpty()) return;
        typed.setLength(typed.offsetByCodePoints(typed.length(), -1));
        echo.accept("\b \b");
    }
}
