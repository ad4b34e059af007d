package dev.mosaic.frontend.kapi;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import dev.mosaic.contract.shell.ShellApi;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Clients whose calls carry the token of now for as long as they live: what it opened is ended with it, even after its person left. */
@Component
@VaadinSessionScope
public class Lasting {
    private final Function<String, ShellApi> shells;
    private final SignIn who;

    @Autowired
    Lasting(Kapi kapi, SignIn who) {
        this(token -> kapi.client(ShellApi.class, () -> token), who);
    }

    Lasting(Function<String, ShellApi> shells, SignIn who) {
        this.shells = shells;
        this.who = who;
    }

    /** Shells as the person who is signed in now. */
    public ShellApi shells() {
        return shells.apply(who.token());
    }
}
