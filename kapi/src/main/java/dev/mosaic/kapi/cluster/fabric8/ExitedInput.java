package dev.mosaic.kapi.cluster.fabric8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;

/** The output of a program as others know it: the client fails its end when the exit code is not 0; here it just ends. */
final class ExitedInput extends FilterInputStream {
    private final CompletableFuture<Integer> exit;

    ExitedInput(InputStream output, CompletableFuture<Integer> exit) {
        super(output);
        this.exit = exit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            boolean exited = exit.isDone() && !exit.isCompletedExceptionally() && exit.join() != null;
            if (exited) return -1;
            throw e;
        }
    }
}
