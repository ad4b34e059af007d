package dev.mosaic.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.frontend.fake.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

class FinderTest extends PageTest {
    @Autowired
    private ObjectProvider<Finder> finders;

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void anActAndAWorkloadAreOneLine() {
        assertThat(addresses("restart cart")).first().isEqualTo("workloads/shop/deployment/cart?act=restart");
        assertThat(addresses("cart resta")).first().isEqualTo("workloads/shop/deployment/cart?act=restart");
    }

    @Test
    void theNameItselfComesFirst() {
        assertThat(addresses("cart")).first().isEqualTo("workloads/shop/deployment/cart");
    }

    @Test
    void pagesAreFoundByTheirName() {
        assertThat(addresses("settings")).contains("settings");
    }

    @Test
    void anActAloneDoesNothing() {
        assertThat(addresses("restart")).noneMatch(address -> address.contains("act="));
    }

    @Test
    void whatIsNowhereIsNotFound() {
        assertThat(addresses("zzz-nowhere")).isEmpty();
    }

    private List<String> addresses(String text) {
        return finders.getObject().find(text).stream().map(Find::address).toList();
    }
}
