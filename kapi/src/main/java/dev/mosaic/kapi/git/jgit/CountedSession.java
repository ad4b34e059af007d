package dev.mosaic.kapi.git.jgit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.transport.RemoteSession2;

/** A session whose commands send no more than the limit. */
final class CountedSession implements RemoteSession2 {
    private final RemoteSession2 session;
    private final long limit;

    CountedSession(RemoteSession2 session, long limit) {
        this.session = session;
        this.limit = limit;
    }

    @Override
    public Process exec(String command, int timeout) throws IOException {
        return new Counted(session.exec(command, timeout), limit);
    }

    @Override
    public Process exec(String command, Map<String, String> environment, int timeout) throws IOException {
        return new Counted(session.exec(command, environment, timeout), limit);
    }

    @Override
    public void disconnect() {
        session.disconnect();
    }

    /** A command on the host. */
    private static final class Counted extends Process {
        private final Process command;
        private final InputStream output;

        Counted(Process command, long limit) {
            this.command = command;
            this.output = new CountedStream(command.getInputStream(), limit);
        }

        @Override
        public OutputStream getOutputStream() {
            return command.getOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return output;
        }

        @Override
        public InputStream getErrorStream() {
            return command.getErrorStream();
        }

        @Override
        public int waitFor() throws InterruptedException {
            return command.waitFor();
        }

        @Override
        public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
            return command.waitFor(timeout, unit);
        }

        @Override
        public int exitValue() {
            return command.exitValue();
        }

        @Override
        public void destroy() {
            command.destroy();
        }
    }
}
