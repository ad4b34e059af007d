package dev.mosaic.contract.workspace;

import dev.mosaic.contract.workload.Scope;

/** A scope under a name of 1 to 60 characters; the {@code preferred} one is what the list opens with. */
public record Workspace(String name, Scope scope, boolean preferred) {
    public Workspace {
        requireName(name);
    }

    /** Refuses what is no name for a workspace. */
    public static void requireName(String name) {
        if (name.isBlank() || name.length() > 60 || !name.equals(name.strip())) {
            throw new IllegalArgumentException("name must have 1 to 60 characters and no space at its ends");
        }
        if (name.codePoints().anyMatch(Workspace::isUnseen)) {
            throw new IllegalArgumentException("name must not have control or invisible characters");
        }
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
