package dev.mosaic.kapi.packages;

import dev.mosaic.kapi.login.Login;

/** A login for every repository at {@code host[:port]}, and the one there that any Maven build may use; empty for none. */
public record PackageLogin(String host, String address, Login login) {}
