package dev.mosaic.contract.problem;

import java.util.Map;

/** What was tried, why it failed and what to do; {@code facts} are the names and numbers in those texts. */
public record Failure(Problem problem, Map<String, String> facts, String tried, String because, String remedy) {}
