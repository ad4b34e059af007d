package dev.mosaic.kapi.image.dockerfile;

import java.util.Map;

/**
 * One instruction: the line it starts on, its keyword in upper case, its {@code --flags}, the rest of the line with
 * continuations joined, and whether here-documents follow it.
 */
public record Instruction(int line, String keyword, Map<String, String> flags, String rest, boolean heredoc) {}
