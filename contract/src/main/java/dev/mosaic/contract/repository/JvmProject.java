package dev.mosaic.contract.repository;

import dev.mosaic.contract.git.RelativePath;

/** A folder that holds a build file of Maven or Gradle; {@code module} tells that a folder above it holds one of the same tool. */
public record JvmProject(RelativePath folder, BuildTool tool, boolean module) {}
