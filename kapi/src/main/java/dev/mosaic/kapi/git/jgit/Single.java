package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.problem.Refusal;
import org.eclipse.jgit.lib.ObjectId;

/** Brings one commit with its tree into a repository. */
final class Single {
    private final Wire wire;
    private final Remote remote;
    private final Clone clone;

    Single(Wire wire, Remote remote, Clone clone) {
        this.wire = wire;
        this.remote = remote;
        this.clone = clone;
    }

    /** Fails with GIT_REF_NOT_FOUND for {@code name} when the host has no such commit. */
    void bring(ObjectId id, String name) {
        if (clone.has(id)) return;
        try {
            wire.fetch(remote, clone, id, 1);
        } catch (Refusal refusal) {
            if (refusal.problem() != Problem.GIT_REF_NOT_FOUND) throw refusal;
            wire.fetchAll(remote, clone); // some hosts hand out only what a branch or tag names
        }
        if (!clone.has(id)) throw GitFaults.refNotFound(remote, name);
    }
}
