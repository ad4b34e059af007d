package dev.mosaic.contract.shell;

/** How large a terminal is, in characters. */
public record ShellSize(int columns, int rows) {
    private static final int MOST = 1000;

    public ShellSize {
        if (columns < 1 || columns > MOST) throw new IllegalArgumentException("columns must be 1 to 1000");
        if (rows < 1 || rows > MOST) throw new IllegalArgumentException("rows must be 1 to 1000");
    }
}
