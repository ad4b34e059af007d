package dev.mosaic.frontend.widget;

import com.vaadin.flow.server.VaadinSession;
import dev.mosaic.frontend.kapi.SignIn;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word this person says for kubectl. */
public final class Program {
    private static final Pattern KUBECTL = Pattern.compile("(^|[|;&(]\\s*)kubectl(?= )", Pattern.MULTILINE);

    private Program() {}

    /** The line as this person would type it: {@code kubectl} at its beginning or after a pipe is their own word. */
    public static String in(String line) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null || session.getSession() == null) return line;
        return in(line, SignIn.of(session.getSession()).preferences().executable());
    }

    static String in(String line, String executable) {
        if (executable.equals("kubectl")) return line;
        return KUBECTL.matcher(line).replaceAll("$1" + Matcher.quoteReplacement(executable));
    }
}
