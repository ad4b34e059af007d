package dev.mosaic.kapi.account;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.image.Images;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.packages.PackageLogins;
import org.springframework.stereotype.Component;

/** Asks a host of any kind how a login stands with it, on something of it that is bound where that is needed. */
@Component
class AccountHosts {
    private final Sources sources;
    private final Images images;
    private final PackageLogins packages;
    private final BoundHosts bound;

    AccountHosts(Sources sources, Images images, PackageLogins packages, BoundHosts bound) {
        this.sources = sources;
        this.images = images;
        this.packages = packages;
        this.bound = bound;
    }

    /** {@code account} is false where nobody gave a login. */
    Proof ask(AccountKind kind, String host, boolean account) {
        return switch (kind) {
            case GIT, GITHUB, GITHUB_APP, SSH -> sources.check(kind, host, bound.repository(kind, host));
            case REGISTRY -> account ? images.check(host) : anonymous(host);
            case PACKAGES -> packages.check(host);
        };
    }

    /** Registries open their door to nobody in particular by image, so one that is bound is asked for. */
    private Proof anonymous(String host) {
        return bound.images(host).map(images::checkAnonymously).orElseGet(() -> images.check(host));
    }
}
