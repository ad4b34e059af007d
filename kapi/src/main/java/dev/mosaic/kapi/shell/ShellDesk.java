package dev.mosaic.kapi.shell;

import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.shell.NewShell;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellOutlook;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.UserToken;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What may be opened, opened for who may, and closed. */
@Component
class ShellDesk {
    private final ShellRights rights;
    private final ShellCount count;
    private final ShellOpening opening;
    private final OpenShells shells;

    ShellDesk(ShellRights rights, ShellCount count, ShellOpening opening, OpenShells shells) {
        this.rights = rights;
        this.count = count;
        this.opening = opening;
        this.shells = shells;
    }

    ShellOutlook outlook(Caller caller, WorkloadId id) {
        List<RightAnswer> answers = rights.answers(caller, id);
        return new ShellOutlook(answers.getFirst(), answers.getLast(), opening.debugImage(), shells.of(caller, id));
    }

    Shell open(Caller caller, UserToken token, NewShell wanted, Flux<Failure> loss) {
        rights.require(caller, wanted.place());
        if (wanted.debug()) rights.requireDebug(caller, wanted.place());
        Runnable less = count.more(caller);
        try {
            return opening.open(caller, token, wanted, loss, less);
        } catch (RuntimeException e) {
            less.run();
            throw e;
        }
    }

    void close(Caller caller, String id) {
        shells.find(caller, id).end(ShellEnd.closed());
    }
}
