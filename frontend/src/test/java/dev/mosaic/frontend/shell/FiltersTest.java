package dev.mosaic.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.frontend.kapi.Keys;
import dev.mosaic.frontend.kapi.SignIn;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FiltersTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theRightKeySignsInUnderANewSessionIdAndLeavesTheAddress() throws Exception {
        request.getSession(true);
        String planted = request.getSession().getId();
        request.setParameter("key", "open-sesame");
        run(new KeyFilter(Keys.door()));
        assertThat(response.getRedirectedUrl()).isEqualTo("/");
        assertThat(SignIn.of(request.getSession()).me()).isPresent();
        assertThat(request.getSession().getId()).isNotEqualTo(planted);
    }

    @Test
    void aWrongKeySignsNobodyIn() throws Exception {
        request.setParameter("key", "open-sesamf");
        run(new KeyFilter(Keys.door()));
        assertThat(response.getRedirectedUrl()).isEqualTo("/login?why=key");
        assertThat(SignIn.of(request.getSession()).me()).isEmpty();
    }

    @Test
    void withoutASecretOfThisStartNoKeyOpens() throws Exception {
        request.setParameter("key", "");
        run(new KeyFilter(Keys.doorWithoutKey()));
        assertThat(SignIn.of(request.getSession()).me()).isEmpty();
    }

    @Test
    void everyAnswerForbidsFramesAndOtherHosts() throws Exception {
        run(new HeaderFilter());
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("http:")
                .doesNotContain("*");
    }

    @Test
    void aWebsocketOfAnotherPageIsRefused() throws Exception {
        request.addHeader("Host", "localhost:8080");
        request.addHeader("Origin", "http://evil.example");
        run(new HeaderFilter());
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void aWebsocketOfOurOwnPageIsNot() throws Exception {
        request.addHeader("Host", "localhost:8080");
        request.addHeader("Origin", "http://localhost:8080");
        run(new HeaderFilter());
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private void run(Filter filter) throws Exception {
        filter.doFilter(request, response, new MockFilterChain());
    }
}
