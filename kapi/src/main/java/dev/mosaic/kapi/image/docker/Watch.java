package dev.mosaic.kapi.image.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.ResponseItem;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.outbound.Cancelled;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Follows what the daemon says while it works; an interrupt hangs up, which makes the daemon stop. */
abstract class Watch<T extends ResponseItem> {
    private final BuildLog log;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile @Nullable Throwable fault;
    private volatile @Nullable String error;

    Watch(BuildLog log) {
        this.log = log;
    }

    ResultCallback<T> callback() {
        return new Callback();
    }

    /** Each item as it comes. */
    abstract void item(T item);

    /** Waits for the end of the work, which may be a failure. */
    void awaitEnd(ResultCallback<T> connection) {
        try (connection) {
            end.await();
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (IOException e) {
            fault = e;
        }
    }

    /** The connection's failure. */
    @Nullable
    Throwable fault() {
        return fault;
    }

    /** The daemon's own words for a failure. */
    @Nullable
    String error() {
        return error;
    }

    void tell(String text) {
        text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).forEach(log::line);
    }

    /** A layer's state; how far it has come, told many times a second, is left out. */
    void tellStatus(T item) {
        boolean moving =
                item.getProgressDetail() != null && item.getProgressDetail().getCurrent() != null;
        if (item.getStatus() == null || moving) return;
        tell(item.getId() == null ? item.getStatus() : item.getId() + ": " + item.getStatus());
    }

    private void note(T item) {
        ResponseItem.@Nullable ErrorDetail detail = item.getErrorDetail();
        if (detail != null && detail.getMessage() != null) error = detail.getMessage();
        item(item);
    }

    /** What docker-java calls. */
    private final class Callback implements ResultCallback<T> {
        private @Nullable Closeable stream;

        @Override
        public void onStart(Closeable stream) {
            this.stream = stream;
        }

        @Override
        public void onNext(T item) {
            note(item);
        }

        @Override
        public void onError(Throwable problem) {
            fault = problem;
            end.countDown();
        }

        @Override
        public void onComplete() {
            end.countDown();
        }

        @Override
        public void close() throws IOException {
            if (stream != null) stream.close();
        }
    }
}
