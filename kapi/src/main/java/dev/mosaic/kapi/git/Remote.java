package dev.mosaic.kapi.git;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.kapi.login.Login;
import java.util.Optional;

/** A repository's address and what opens it. */
public record Remote(GitUrl url, Optional<Login> login) {}
