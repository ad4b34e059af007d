package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.outbound.Certificates;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;

/** Tells JGit's failures as problems. */
final class GitFaults {

    private static final Pattern LACKING = Pattern.compile(
            "not our ref|not valid|unadvertised object|does not allow request|Missing |internal server error");

    private GitFaults() {}

    static Refusal refNotFound(Remote remote, String ref) {
        return Refusal.of(Problem.GIT_REF_NOT_FOUND, with(remote, "ref", ref));
    }

    static Map<String, String> facts(Remote remote) {
        return with(remote, "host", remote.url().host());
    }

    /** What to throw for {@code fault}; a refusal inside it is passed on, an interrupt becomes a cancellation. */
    static RuntimeException refusal(Remote remote, Talk talk, Exception fault) {
        if (Thread.currentThread().isInterrupted()) return Cancelled.restored();
        return talk.refused()
                .or(() -> Faults.find(Refusal.class, fault))
                .or(() -> Certificates.refusal(remote.url().host(), fault))
                .orElseGet(() -> told(remote, talk, fault).because(fault));
    }

    private static Refusal told(Remote remote, Talk talk, Exception fault) {
        if (Faults.find(CountedStream.TooMuch.class, fault).isPresent()) {
            return Refusal.of(Problem.SOURCE_TOO_LARGE, Map.of("limit", (talk.limit() >> 20) + " MB"));
        }
        return switch (talk.status()) {
            case 401, 403, 407 -> Refusal.of(Problem.GIT_UNAUTHORIZED, facts(remote));
            case 404, 410 -> Refusal.of(Problem.GIT_REPOSITORY_NOT_FOUND, facts(remote));
            case 429 -> Refusal.of(Problem.GIT_RATE_LIMITED, with(remote, "until", until(talk.retryAfter())));
            case 0, 200 -> answered(remote, talk, fault);
            default -> unreachable(remote, "it answered with HTTP status " + talk.status());
        };
    }

    private static Refusal answered(Remote remote, Talk talk, Exception fault) {
        if (Faults.find(NoRemoteRepositoryException.class, fault).isPresent()) {
            return Refusal.of(Problem.GIT_REPOSITORY_NOT_FOUND, facts(remote));
        }
        if (deniesKey(fault)) return Refusal.of(Problem.GIT_UNAUTHORIZED, facts(remote));
        boolean lacking = !talk.wanted().isEmpty() && (isLocal(remote) || lacksCommit(fault));
        return lacking ? refNotFound(remote, talk.wanted()) : unreachable(remote, Faults.words(fault));
    }

    private static boolean deniesKey(Exception fault) {
        return Faults.find(SshException.class, fault)
                .filter(ssh -> ssh.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE)
                .isPresent();
    }

    /** JGit serves a local folder itself, and then only hangs up over a commit that is not there. */
    private static boolean isLocal(Remote remote) {
        return remote.url().value().startsWith("file:");
    }

    /** Git hosts say this in words only; these are those of git, of JGit, and of a JGit host that stumbles over it. */
    private static boolean lacksCommit(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (LACKING.matcher(String.valueOf(cause.getMessage())).find()) return true;
        }
        return false;
    }

    private static Refusal unreachable(Remote remote, String detail) {
        return Refusal.of(Problem.GIT_UNREACHABLE, with(remote, "detail", detail));
    }

    private static String until(String retryAfter) {
        if (retryAfter.matches("[0-9]{1,6}")) {
            return Instant.ofEpochSecond(Instant.now().getEpochSecond() + Long.parseLong(retryAfter))
                    .toString();
        }
        return retryAfter.isEmpty() ? "it recovers" : retryAfter;
    }

    private static Map<String, String> with(Remote remote, String name, String value) {
        Map<String, String> facts = new HashMap<>(
                Map.of("url", remote.url().value(), "host", remote.url().host()));
        facts.put(name, value);
        return facts;
    }
}
