package dev.mosaic.kapi.image.jvm;

/** What builds JVM projects. */
enum Tool {
    MAVEN("Maven"),
    GRADLE("Gradle");

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
