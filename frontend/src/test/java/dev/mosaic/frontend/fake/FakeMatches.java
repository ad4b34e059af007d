package dev.mosaic.frontend.fake;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.repository.Accepted;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Confidence;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.repository.MatchApi;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.Matches;
import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Two that are sure, one that is likely with a competitor, one nobody knows, one of others; anew by {@link #reset()}. */
public class FakeMatches implements MatchApi {
    private final Sinks.Many<Matches> news = Sinks.many().replay().latest();
    private Map<WorkloadId, MatchRow> rows = new LinkedHashMap<>();

    public FakeMatches() {
        reset();
    }

    public final void reset() {
        rows = new LinkedHashMap<>();
        put(row("basket", candidate("basket", Confidence.SURE)));
        put(row("parcel", candidate("parcel", Confidence.SURE)));
        put(row("payments", candidate("payments", Confidence.LIKELY), candidate("billing", Confidence.UNSURE)));
        put(row("riddle"));
        Reason official = new Reason(ReasonKind.OFFICIAL_IMAGE, 0, Map.of("name", "redis"));
        put(new MatchRow(new Match(id("redis"), "redis", "redis:8", List.of(), null, List.of(official)), null, false));
        tell();
    }

    public MatchRow row(WorkloadId id) {
        return rows.get(id);
    }

    public static WorkloadId id(String name) {
        return new WorkloadId("shop", WorkloadKind.DEPLOYMENT, name);
    }

    @Override
    public Flux<Matches> watch() {
        return news.asFlux();
    }

    @Override
    public void look() {
        tell();
    }

    @Override
    public List<Accepted> accept(List<Binding> bindings) {
        List<Accepted> accepted = new ArrayList<>();
        for (Binding binding : bindings) {
            MatchRow row = rows.get(binding.workload());
            put(new MatchRow(row.match(), new StoredBinding(binding, "1"), row.skipped()));
            accepted.add(new Accepted(binding, null));
        }
        tell();
        return accepted;
    }

    @Override
    public void skip(String namespace, WorkloadKind kind, String name) {
        skipped(new WorkloadId(namespace, kind, name), true);
    }

    @Override
    public void unskip(String namespace, WorkloadKind kind, String name) {
        skipped(new WorkloadId(namespace, kind, name), false);
    }

    private void skipped(WorkloadId id, boolean skipped) {
        put(new MatchRow(rows.get(id).match(), null, skipped));
        tell();
    }

    private void tell() {
        news.emitNext(new Matches(List.copyOf(rows.values()), 3, false, List.of()), Sinks.EmitFailureHandler.FAIL_FAST);
    }

    private void put(MatchRow row) {
        rows.put(row.match().workload(), row);
    }

    private static MatchRow row(String name, Candidate... candidates) {
        String image = "registry.example/shop/" + name;
        @Nullable ImageRepository images = new ImageRepository(image);
        return new MatchRow(
                new Match(id(name), name, image + ":1", List.of(candidates), images, List.of()), null, false);
    }

    private static Candidate candidate(String name, Confidence confidence) {
        Reason named = new Reason(ReasonKind.IMAGE_IS_FOLDER, 40, Map.of("image", name, "folder", name));
        Reason against = new Reason(ReasonKind.VARIANT, -25, Map.of("file", FakeCluster.HOSTILE));
        return new Candidate(
                new GitUrl("https://git.example/shop/shop.git"),
                new RelativePath(name + "/Dockerfile"),
                new RelativePath(name),
                confidence,
                60,
                confidence == Confidence.SURE ? List.of(named) : List.of(named, against),
                false);
    }
}
