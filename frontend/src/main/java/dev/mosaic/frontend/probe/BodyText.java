package dev.mosaic.frontend.probe;

import dev.mosaic.contract.probe.Reply;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The bytes of a body in forms people read. */
final class BodyText {
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9._:-]+)");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HEX_LIMIT = 64 * 1024;
    private static final int LOOKED_AT = 8 * 1024;

    private final byte[] body;
    private final String type;

    BodyText(Reply reply) {
        this.body = reply.body();
        this.type = reply.header("content-type").toLowerCase(Locale.ROOT);
    }

    boolean isJson() {
        if (body.length == 0 || !(type.contains("json") || text().stripLeading().matches("(?s)[\\[{].*"))) return false;
        try {
            JSON.readTree(text());
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    boolean isPage() {
        return type.contains("html");
    }

    /** Whether it holds bytes that no text holds. */
    boolean isBinary() {
        for (int i = 0; i < Math.min(body.length, LOOKED_AT); i++) if (body[i] == 0) return true;
        return false;
    }

    String pretty() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(text()));
    }

    /** Bytes that are no text of its charset become the sign for that. */
    String text() {
        return visible(new String(body, charset()));
    }

    /** As {@code hexdump -C} writes it; of a long one the beginning. */
    String hex() {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < Math.min(body.length, HEX_LIMIT); at += 16) line(lines, at);
        if (body.length > HEX_LIMIT) lines.append("…\n");
        return lines.toString();
    }

    private void line(StringBuilder lines, int at) {
        lines.append(String.format("%08x ", at));
        StringBuilder letters = new StringBuilder();
        for (int i = at; i < at + 16; i++) {
            if (i % 8 == 0) lines.append(' ');
            lines.append(i < body.length ? String.format("%02x ", body[i] & 0xff) : "   ");
            if (i < body.length) letters.append(body[i] >= 32 && body[i] < 127 ? (char) body[i] : '.');
        }
        lines.append(" |").append(letters).append("|\n");
    }

    private Charset charset() {
        Matcher named = CHARSET.matcher(type);
        if (!named.find()) return StandardCharsets.UTF_8;
        try {
            return Charset.forName(named.group(1));
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Control characters would be shown as nothing, and escapes would do something elsewhere. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "\uFFFD");
    }
}
