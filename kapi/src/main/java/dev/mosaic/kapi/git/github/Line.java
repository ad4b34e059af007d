package dev.mosaic.kapi.git.github;

import dev.mosaic.kapi.outbound.Outbound;

/** What all questions to GitHub share: the client, the answers kept, and whom not to disturb. */
record Line(Outbound outbound, Kept kept, Patience patience, AppTokens apps) {}
