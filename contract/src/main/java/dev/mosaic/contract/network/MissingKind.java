package dev.mosaic.contract.network;

import dev.mosaic.contract.identity.RightAnswer;

/**
 * What cannot be told: {@code answer} is the right that is missing, to the caller, or to Mosaic itself where
 * {@code ofMosaic}.
 */
public record MissingKind(NetworkKind kind, boolean ofMosaic, RightAnswer answer) {}
