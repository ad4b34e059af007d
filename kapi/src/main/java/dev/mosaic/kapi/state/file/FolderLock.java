package dev.mosaic.kapi.state.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one writer at a time into a folder, among all threads and all processes. */
final class FolderLock {
    /** A file lock belongs to the process, so the threads of this one have to agree among themselves first. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private FolderLock() {}

    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T holding(Path folder, Work<T> work) throws IOException {
        THREADS.lock();
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            return work.run();
        } finally {
            THREADS.unlock();
        }
    }
}
