package dev.mosaic.kapi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Run by {@code bench/match}: the figures of a folder of systems, and the time that a large cluster takes. */
class MatchBench {
    private static final int TIMES = 7;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    @Test
    @EnabledIfSystemProperty(named = "mosaic.match.folder", matches = ".+")
    void scoresAFolder() {
        System.out.println(Score.of(Corpus.in(Path.of(System.getProperty("mosaic.match.folder"))), Matcher::match)
                .table());
    }

    @Test
    @EnabledIfSystemProperty(named = "mosaic.match.time", matches = "true")
    void timesFiveHundredWorkloadsAgainstTwoHundredRepositories() {
        Landscape large = large(500, 200);
        List<Long> laps = new ArrayList<>();
        List<Long> work = new ArrayList<>();
        long sure = 0;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            long cpu = CPU.getCurrentThreadCpuTime();
            sure = Matcher.match(large).stream().filter(Match::sure).count();
            laps.add((System.nanoTime() - begin) / 1_000_000);
            work.add((CPU.getCurrentThreadCpuTime() - cpu) / 1_000_000);
        }
        System.out.printf(
                "| workloads | repositories | Dockerfiles | first ms | of it CPU | median ms | of it CPU | sure |%n|---|---|---|---|---|---|---|---|%n");
        System.out.printf(
                "| 500 | 200 | %d | %d | %d | %d | %d | %d |%n",
                large.repositories().stream()
                        .mapToInt(one -> one.dockerfiles().size())
                        .sum(),
                laps.getFirst(),
                work.getFirst(),
                median(laps),
                median(work),
                sure);
        assertThat(sure).isPositive();
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(TIMES / 2);
    }

    /** Half of the repositories hold one program, half twenty; a third of the workloads run what nobody here built. */
    private static Landscape large(int workloads, int repositories) {
        List<CodeRepository> code = IntStream.range(0, repositories)
                .mapToObj(MatchBench::repository)
                .toList();
        List<Running> running = IntStream.range(0, workloads)
                .mapToObj(i -> running(i, code.get(i % repositories)))
                .toList();
        List<String> images = running.stream()
                .map(one -> one.containers().getFirst().image())
                .filter(image -> image.startsWith("ghcr.io"))
                .map(image -> image.substring(0, image.lastIndexOf(':')))
                .distinct()
                .toList();
        return new Landscape(code, images, running);
    }

    private static CodeRepository repository(int number) {
        List<String> tree = new ArrayList<>(List.of("README.md", "go.mod", "test/Dockerfile"));
        if (number % 2 == 0) tree.add("Dockerfile");
        else
            IntStream.range(0, 20)
                    .forEach(i -> tree.addAll(
                            List.of("src/" + name(number, i) + "/Dockerfile", "src/" + name(number, i) + "/pom.xml")));
        return CodeRepository.of(
                new GitUrl("https://github.com/team" + number % 7 + "/" + "product-" + number), "", tree, Map.of());
    }

    private static Running running(int number, CodeRepository repository) {
        String path = "ghcr.io/" + repository.url().path();
        String name = name(number % 200, number % 20);
        String image = number % 3 == 0
                ? "vendor" + number + "/thing:1"
                : number % 2 == 0 ? path + ":1" : path + "/" + name + ":1";
        WorkloadId id = new WorkloadId("ns-" + number % 20, WorkloadKind.DEPLOYMENT, name);
        return new Running(id, List.of(new Container("main", image)), Map.of("app", name), Map.of(), Map.of());
    }

    private static String name(int repository, int program) {
        return "part-" + repository + "-" + program;
    }
}
