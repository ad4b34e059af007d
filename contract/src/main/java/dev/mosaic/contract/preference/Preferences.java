package dev.mosaic.contract.preference;

/**
 * What one person chose. {@code executable} is the word commands begin with instead of kubectl; {@code language} is a
 * language tag such as {@code de}, or empty for the one the browser asks for.
 */
public record Preferences(
        Appearance appearance, Density density, String executable, String language, ListLook workloads) {

    public Preferences {
        if (!executable.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,31}")) {
            throw new IllegalArgumentException("executable must have 1 to 32 letters, digits or . _ -");
        }
        if (!language.matches("([a-z]{2,3}(-[A-Z]{2})?)?")) {
            throw new IllegalArgumentException("language must be a tag such as de or pt-BR");
        }
    }

    /** What holds for everybody who chose nothing. */
    public static Preferences usual() {
        return new Preferences(Appearance.SYSTEM, Density.COMFORTABLE, "kubectl", "", ListLook.usual());
    }

    public Preferences withAppearance(Appearance other) {
        return new Preferences(other, density, executable, language, workloads);
    }

    public Preferences withDensity(Density other) {
        return new Preferences(appearance, other, executable, language, workloads);
    }

    public Preferences withExecutable(String other) {
        return new Preferences(appearance, density, other, language, workloads);
    }

    public Preferences withLanguage(String other) {
        return new Preferences(appearance, density, executable, other, workloads);
    }

    public Preferences withWorkloads(ListLook other) {
        return new Preferences(appearance, density, executable, language, other);
    }
}
