package dev.mosaic.frontend.terminal;

import dev.mosaic.contract.shell.ShellInput;
import dev.mosaic.contract.shell.ShellSize;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where browsers plug in: bytes are typed and shown, a text says a size or how much was shown. */
public final class TerminalSocket extends Endpoint {
    static final String LINES = "mosaic.lines";
    private static final Logger LOG = LoggerFactory.getLogger(TerminalSocket.class);
    private static final int LARGEST = 16 * 1024;
    private volatile @Nullable Plug plug;

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        session.setMaxBinaryMessageBufferSize(LARGEST);
        session.setMaxTextMessageBufferSize(256);
        Optional<Line> line = config.getUserProperties().get(LINES) instanceof Lines lines
                ? lines.find(session.getPathParameters().getOrDefault("id", ""))
                : Optional.empty();
        if (line.isEmpty()) {
            close(session, CloseCodes.VIOLATED_POLICY); // somebody else's, or over
            return;
        }
        Plug fresh = line.get().plug(new Browser(session), from(session));
        plug = fresh;
        session.addMessageHandler(ByteBuffer.class, (MessageHandler.Whole<ByteBuffer>) bytes -> typed(fresh, bytes));
        session.addMessageHandler(String.class, (MessageHandler.Whole<String>) text -> told(fresh, text));
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        Plug last = plug;
        if (last != null) last.pull();
    }

    @Override
    public void onError(Session session, Throwable thrown) {
        LOG.debug("a terminal's socket broke: {}", thrown.toString());
    }

    private static long from(Session session) {
        String from = String.valueOf(session.getQueryString());
        return from.matches("from=\\d{1,15}") ? Long.parseLong(from.substring(5)) : 0;
    }

    private static void typed(Plug plug, ByteBuffer bytes) {
        byte[] data = new byte[bytes.remaining()];
        bytes.get(data);
        take(plug, new ShellInput.Typed(data));
    }

    private static void told(Plug plug, String text) {
        if (text.matches("size [1-9]\\d{0,2} [1-9]\\d{0,2}")) {
            String[] words = text.split(" ");
            take(plug, new ShellInput.Resized(new ShellSize(Integer.parseInt(words[1]), Integer.parseInt(words[2]))));
        } else if (text.matches("read \\d{1,9}")) plug.shown(Integer.parseInt(text.substring(5)));
    }

    private static void take(Plug plug, ShellInput input) {
        try {
            plug.type(input);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Session session, CloseCodes code) {
        try {
            session.close(new CloseReason(code, ""));
        } catch (IOException e) {
            LOG.trace("the browser is gone", e);
        }
    }

    private record Browser(Session session) implements Socket {
        @Override
        public void send(byte[] bytes) throws IOException {
            session.getBasicRemote().sendBinary(ByteBuffer.wrap(bytes));
        }

        @Override
        public void position(long bytes) throws IOException {
            session.getBasicRemote().sendText(String.valueOf(bytes));
        }

        @Override
        public void end() {
            if (session.isOpen()) close(session, CloseCodes.NORMAL_CLOSURE);
        }
    }
}
