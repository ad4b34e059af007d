package dev.mosaic.contract.account;

import dev.mosaic.contract.problem.Failure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the host says of an account, asked at {@code checked}: as whom it knows it, its scopes, its limit and its last day,
 * each empty or null where the host tells none; {@code failure} is the reason for a state other than working.
 */
public record AccountCheck(
        AccountState state,
        String user,
        List<String> scopes,
        @Nullable RateLimit limit,
        @Nullable Instant expires,
        @Nullable Failure failure,
        Instant checked) {}
