package dev.mosaic.kapi.git.jgit;

import dev.mosaic.kapi.git.Folders;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.outbound.Cancelled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The cached bare repositories, three at most for a remote, each used by one thread at a time. */
final class Clones {
    private final Path folder;
    private final Eviction eviction;
    private final ConcurrentHashMap<Path, ReentrantLock> locks = new ConcurrentHashMap<>();

    Clones(Path folder, long limit) {
        this.folder = folder;
        this.eviction = new Eviction(folder, limit);
    }

    <T> T with(Remote remote, Kind kind, Function<Clone, T> work) {
        Path place = folder.resolve(key(remote)).resolve(kind.name().toLowerCase(Locale.ROOT));
        ReentrantLock lock = locks.computeIfAbsent(place, any -> new ReentrantLock());
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        }
        try (Clone clone = Clone.open(place)) {
            return work.apply(clone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
            eviction.sweep(this::removeUnused);
        }
    }

    /** Whether the clone is gone; one in use stays. */
    private boolean removeUnused(Path place) {
        ReentrantLock lock = locks.computeIfAbsent(place, any -> new ReentrantLock());
        if (!lock.tryLock()) return false;
        try {
            Folders.remove(place);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    /** The user is part of the key, so that nobody reads from a cache what their own login could not read. */
    private static String key(Remote remote) {
        String user = remote.login().map(login -> login.user()).orElse("");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] text = (remote.url() + "\n" + user).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(text)).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Apart, because how shallow a repository is must not depend on what else was asked. */
    enum Kind {
        /** Shallow, for lists of commits. */
        HISTORY,
        /** Single commits with their trees. */
        SOURCES,
        /** Everything; only where a host or an abbreviated id leaves no other way. */
        WHOLE
    }
}
