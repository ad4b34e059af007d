package dev.mosaic.e2e.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** What a page loads: requests, and bytes as they come over the wire, web socket frames apart. */
final class Traffic {
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong pushed = new AtomicLong();

    /** From now on; {@code fresh} forgets first what the browser has cached. */
    Traffic(Page page, boolean fresh) {
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
        session.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.on("Network.webSocketFrameReceived", event -> pushed.addAndGet(frame(event)));
        session.send("Network.enable");
        if (fresh) session.send("Network.clearBrowserCache");
    }

    long requests() {
        return requests.get();
    }

    long bytes() {
        return bytes.get() + pushed.get();
    }

    private static long frame(JsonObject event) {
        return event.getAsJsonObject("response")
                .get("payloadData")
                .getAsString()
                .length();
    }
}
