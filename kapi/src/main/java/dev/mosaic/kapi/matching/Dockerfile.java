package dev.mosaic.kapi.matching;

/** A Dockerfile in a tree; {@code telling} when its path has a name of its own. */
record Dockerfile(String path, String folder, Standing standing, boolean telling) {

    static Dockerfile of(String path) {
        return new Dockerfile(
                path,
                Tree.folder(path),
                Standings.of(path),
                !BuildUnit.telling(path).isEmpty());
    }

    /** Whether it may be what runs. */
    boolean serves() {
        return standing == Standing.MAIN || standing == Standing.VARIANT;
    }
}
