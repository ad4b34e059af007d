package dev.mosaic.contract.repository;

/** What compiles a JVM project. */
public enum BuildTool {
    MAVEN,
    GRADLE
}
