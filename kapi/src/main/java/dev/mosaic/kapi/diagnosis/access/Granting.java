package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import java.util.ArrayList;
import java.util.List;

/** The least that would let an account do what it was refused, as commands an administrator can run. */
final class Granting {
    private Granting() {}

    static String command(Account account, Refused refused) {
        String scope = refused.namespace().isEmpty() ? "cluster" : "";
        String name =
                account.name() + "-" + refused.verb() + "-" + refused.resource().replace('/', '-');
        String role = line(
                refused, "create", scope + "role", name, "--verb=" + refused.verb(), "--resource=" + refused.whole());
        String binding = line(
                refused,
                "create",
                scope + "rolebinding",
                name,
                "--" + scope + "role=" + name,
                "--serviceaccount=" + account.namespace() + ":" + account.name());
        return role + " && " + binding;
    }

    private static String line(Refused refused, String... words) {
        List<String> all = new ArrayList<>(List.of("kubectl"));
        if (!refused.namespace().isEmpty()) all.addAll(List.of("-n", refused.namespace()));
        all.addAll(List.of(words));
        return Command.of(Purpose.GRANT, all).line();
    }
}
