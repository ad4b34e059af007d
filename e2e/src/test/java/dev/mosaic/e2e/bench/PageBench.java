package dev.mosaic.e2e.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mosaic.e2e.browser.Chromium;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What pages cost browser and frontend; started by bench/page, no test. */
class PageBench {
    private static final int ROUNDS = 7;
    private static final int SESSIONS = Integer.getInteger("mosaic.bench.sessions", 50);
    private static final String ROW = "[data-test=workload]";
    private final URI login = URI.create(System.getenv("MOSAIC_BENCH_ADDRESS"));
    private final Heap heap = new Heap(System.getProperty("mosaic.bench.frontend"));
    private final Chromium chromium = Chromium.start();

    @AfterEach
    void end() {
        chromium.close();
    }

    @Test
    void costsOfPages() {
        print("| the list of workloads | requests | kB over the wire | first paint ms | useful ms | blocked ms |");
        print("|---|---|---|---|---|---|");
        firstPage("first visit", true);
        firstPage("visit again", false);
        print("");
        print("| browsers open | heap of the frontend MiB | KiB a session | change of page p50 ms | p95 ms |");
        print("|---|---|---|---|---|");
        Page one = list();
        changes(one);
        long alone = heap.used();
        sessions(1, alone, alone, one);
        IntStream.range(1, SESSIONS).forEach(i -> list());
        sessions(SESSIONS, alone, heap.used(), one);
    }

    private void firstPage(String name, boolean fresh) {
        List<Load> loads = new ArrayList<>();
        Page page = list();
        load(page, fresh); // the warm-up
        for (int round = 0; round < ROUNDS; round++) loads.add(load(page, fresh));
        print(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d |",
                name,
                median(loads.stream().mapToLong(Load::requests)),
                median(loads.stream().mapToLong(Load::bytes)) / 1000,
                median(loads.stream().mapToLong(Load::paint)),
                median(loads.stream().mapToLong(Load::useful)),
                median(loads.stream().mapToLong(Load::blocked))));
        page.context().close();
    }

    private static void sessions(int count, long alone, long used, Page page) {
        long[] times = changes(page);
        print(String.format(
                Locale.ROOT,
                "| %d | %d | %s | %d | %d |",
                count,
                used / 1024,
                count == 1 ? "" : (used - alone) / (count - 1),
                times[times.length / 2],
                times[times.length * 95 / 100]));
    }

    /** A browser of its own, signed in, that shows the list. */
    private Page list() {
        Page page = chromium.bare(login.resolve("/").toString());
        page.navigate(login.toString());
        page.navigate("/workloads");
        row(page).waitFor();
        return page;
    }

    private static Load load(Page page, boolean fresh) {
        Traffic traffic = new Traffic(page, fresh);
        long start = System.nanoTime();
        page.navigate("/workloads");
        row(page).waitFor();
        long useful = millis(start);
        return new Load(
                traffic.requests(), traffic.bytes(), number(page, Load.PAINT), useful, number(page, Load.BLOCKED));
    }

    private static long[] changes(Page page) {
        return LongStream.range(0, 20).map(i -> change(page)).sorted().toArray();
    }

    /** To the operations and back: both are pages of the one frame. */
    private static long change(Page page) {
        long start = System.nanoTime();
        page.locator("[data-test=nav-operations]").click();
        page.waitForURL("**/operations");
        page.locator("[data-test=nav-workloads]").click();
        row(page).waitFor();
        return millis(start) / 2;
    }

    private static Locator row(Page page) {
        return page.locator(ROW)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    private static long number(Page page, String script) {
        return Math.round(((Number) page.evaluate(script)).doubleValue());
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(LongStream values) {
        long[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String line) {
        System.out.println(line);
    }

    /** One load of a page. */
    private record Load(long requests, long bytes, long paint, long useful, long blocked) {
        static final String PAINT = """
                () => new Promise(done => new PerformanceObserver(list => list
                  .getEntriesByName('first-contentful-paint')
                  .forEach(paint => done(paint.startTime))).observe({ type: 'paint', buffered: true }))""";

        /** The time beyond 50 ms of each task that long: what Lighthouse calls total blocking time. */
        static final String BLOCKED = """
                () => new Promise(done => {
                  let blocked = 0
                  const watch = new PerformanceObserver(list => list.getEntries().forEach(task => blocked += task.duration - 50))
                  watch.observe({ type: 'longtask', buffered: true })
                  setTimeout(() => done(blocked), 100)
                })""";
    }
}
