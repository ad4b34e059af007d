package dev.mosaic.contract.account;

import java.time.Instant;

/** How many requests a host allows an account in a while, how many are left of them, and when it begins anew. */
public record RateLimit(int limit, int remaining, Instant reset) {}
