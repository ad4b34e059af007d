package dev.mosaic.kapi.state.file;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.ShelfLimit;
import dev.mosaic.kapi.state.StateStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One JSON file a shelf, replaced as a whole, so a reader sees the old or the new and never half of it. */
final class FileStateStore implements StateStore {
    private final Path folder;
    private final JsonMapper json;

    FileStateStore(Path folder, JsonMapper json) {
        this.folder = folder;
        this.json = json;
    }

    @Override
    public Map<String, String> read(Shelf shelf) {
        try {
            Path file = file(shelf);
            if (!Files.exists(file)) return Map.of();
            return Map.copyOf(json.readValue(Files.readAllBytes(file), new TypeReference<Map<String, String>>() {}));
        } catch (IOException | JacksonException e) {
            throw failed(shelf, e);
        }
    }

    @Override
    public Map<String, String> change(Shelf shelf, UnaryOperator<Map<String, String>> change) {
        try {
            PrivateFiles.createFolder(folder);
            return FolderLock.holding(folder, () -> write(shelf, change.apply(new HashMap<>(read(shelf)))));
        } catch (IOException e) {
            throw failed(shelf, e);
        }
    }

    private Map<String, String> write(Shelf shelf, Map<String, String> entries) throws IOException {
        ShelfLimit.check(shelf, entries);
        PrivateFiles.replace(file(shelf), json.writeValueAsBytes(new TreeMap<>(entries)));
        return Map.copyOf(entries);
    }

    private Path file(Shelf shelf) {
        return folder.resolve(shelf.name().toLowerCase(Locale.ROOT) + ".json");
    }

    /** The words of a parser may quote what is in the file, which may be a secret. */
    private Refusal failed(Shelf shelf, Exception e) {
        String because =
                e instanceof JacksonException ? "it is no JSON object of texts" : String.valueOf(e.getMessage());
        return Refusal.of(
                Problem.INTERNAL,
                Map.of(
                        "what",
                        "Keep state in " + file(shelf),
                        "detail",
                        file(shelf).getFileName() + ": " + because));
    }
}
