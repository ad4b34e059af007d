package dev.mosaic.kapi.cluster.fabric8;

import java.util.ArrayList;
import java.util.List;

/**
 * What is run in containers around shells and commands: constants for a POSIX shell, into which nothing is put; what differs comes as
 * words. A variable marks every process that is started, so that all can be ended when nobody holds the other end any more: neither
 * the kubelet nor containerd ends a program whose connection is gone.
 */
final class ShellScripts {
    /** The variable that marks processes. */
    static final String MARK = "MOSAIC_SHELL";

    /** Ends what bears the mark {@code $1}, by nothing but what a shell has built in; twice, for what is being started. */
    private static final String END = """
            for again in 1 2; do
              for p in /proc/[0-9]*; do
                [ -r "$p/environ" ] || continue
                while read -r line || [ -n "$line" ]; do
                  case $line in *MOSAIC_SHELL="$1"*) kill -9 "${p#/proc/}"; break ;; esac
                done <"$p/environ"
              done
            done
            """;

    /** Its first byte says that there is a shell; the reset of colours means nothing at a terminal. */
    private static final String TERMINAL = """
            printf '\\033[0m'
            MOSAIC_SHELL=$1 TERM=xterm-256color LANG=${LANG:-C.UTF-8}
            export MOSAIC_SHELL TERM LANG
            command -v bash >/dev/null 2>&1 && exec bash
            exec sh
            """;

    /** Answers until a word says that all is well, or that it is over, as the end of its input does: then it ends what is marked. */
    private static final String LEASH = """
            while read -r word; do
              case $word in done) exit ;; end) break ;; esac
              echo "$word"
            done
            { %s } 2>/dev/null
            """.formatted(END);

    /** Runs a program that is ended when the input ends. */
    private static final String COMMAND = """
            mark=$1
            shift
            exec 3<&0
            MOSAIC_SHELL=$mark "$@" </dev/null 3<&- &
            program=$!
            ( set -- "$mark"; read -r word; %s ) <&3 >/dev/null 2>&1 &
            leash=$!
            exec 3<&-
            wait $program
            code=$?
            kill -9 $leash
            exit $code
            """.formatted(END);

    private ShellScripts() {}

    static List<String> terminal(String mark) {
        return List.of("sh", "-c", TERMINAL, "sh", mark);
    }

    static List<String> leash(String mark) {
        return List.of("sh", "-c", LEASH, "sh", mark);
    }

    static List<String> command(String mark, List<String> argv) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", COMMAND, "sh", mark));
        words.addAll(argv);
        return words;
    }
}
