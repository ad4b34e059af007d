package dev.mosaic.frontend.fake;

import dev.mosaic.contract.account.Authority;
import dev.mosaic.contract.account.AuthorityApi;
import dev.mosaic.contract.account.NewAuthority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Certificates in memory; one has expired. */
public class FakeAuthorities implements AuthorityApi {
    private final List<Authority> all = new ArrayList<>(List.of(one("old.example", "2020-01-01T00:00:00Z")));

    @Override
    public List<Authority> list() {
        return List.copyOf(all);
    }

    @Override
    public List<Authority> add(NewAuthority authority) {
        all.add(one(authority.host(), "2090-01-01T00:00:00Z"));
        return list();
    }

    @Override
    public void remove(String host, String fingerprint) {
        all.removeIf(one -> one.host().equals(host));
    }

    private static Authority one(String host, String until) {
        Instant from = Instant.parse("2019-01-01T00:00:00Z");
        return new Authority(host, "CN=Company CA", "CN=Company CA", from, Instant.parse(until), "AB:CD");
    }
}
