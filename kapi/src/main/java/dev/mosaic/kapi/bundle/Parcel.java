package dev.mosaic.kapi.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a bundle in their order, within its size; what does not fit is cut at its beginning, which the notes say. */
final class Parcel {
    private static final int LARGEST = 16 << 20;
    private static final int LARGEST_FILE = 1 << 20;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int room;

    Parcel() {
        this(LARGEST);
    }

    /** With room for so many bytes, unpacked. */
    Parcel(int room) {
        this.room = room;
    }

    /** Adds or replaces a file; of a text that is too long its end is kept, from a line's beginning. */
    void put(String name, String text) {
        byte[] whole = text.getBytes(UTF_8);
        byte[] kept = end(whole, Math.min(LARGEST_FILE, room));
        if (kept.length < whole.length) {
            note("`" + name + "` has only the last " + kept.length + " of " + whole.length + " bytes.");
        }
        room -= kept.length;
        files.put(name, kept);
    }

    /** A sentence for the index on what is not as one would expect. */
    void note(String sentence) {
        String line = sentence.replaceAll("\\s+", " ");
        if (!notes.contains(line)) notes.add(line);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Their sizes in bytes, in the order they came. */
    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        files.forEach((name, bytes) -> sizes.put(name, bytes.length));
        return sizes;
    }

    /** All of it, behind the index and what it says of itself, for which there is always room. */
    byte[] zip(String index, String recording) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, Index.FILE, index.getBytes(UTF_8));
            write(zip, Recording.FILE, recording.getBytes(UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) write(zip, file.getKey(), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing but memory is written to
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] end(byte[] whole, int most) {
        if (whole.length <= most) return whole;
        int start = whole.length - Math.max(0, most);
        while (start < whole.length && whole[start - 1] != '\n') start++;
        return Arrays.copyOfRange(whole, start, whole.length);
    }
}
