package dev.mosaic.contract.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.stream.Stream;

/** What a shown command is for. Closed, so that pages tell it in the reader's language; {@link #text} is the English one. */
public enum Purpose {
    RESTART("Restart the pods by their own strategy"),
    SET_IMAGE("Set the image"),
    SCALE("Set the number of pods"),
    EDIT("Change these fields, and no others"),
    GRANT("Let Mosaic see these too"),
    TOP("How much its pods use"),
    UNDO("Put that revision's pod template back"),
    PAUSE("Hold the rollout: later changes wait"),
    RESUME("Let the rollout go on, with all that changed meanwhile"),
    DELETE_POD("Delete the pod; its controller makes another"),
    AWAIT_ROLLOUT("Wait for the new pods"),
    AWAIT_PODS("Wait until the wanted pods are ready"),
    ANNOTATE("Note the commit on the workload"),
    FETCH("Fetch the repository"),
    CHECK_OUT("Take exactly this commit"),
    BUILD("Build the image"),
    PUSH("Push it"),
    ASK_DIGEST("Ask for its digest"),
    ROLL_TO_DIGEST("Roll the container to this digest"),
    LIST_WORKLOADS("List the workloads"),
    LIST_OTHERS("List jobs, which roll nothing"),
    WATCH_WORKLOADS("See them change"),
    GET("The workload in one line"),
    DESCRIBE("Everything about it, with events"),
    GET_YAML("The whole object"),
    LAST_APPLIED("What was last applied to it"),
    DIFF("What applying a file would change"),
    GET_PODS("Its pods"),
    GET_REVISIONS("Its revisions"),
    ROLLOUT_HISTORY("The history of its rollouts"),
    EVENTS("What happened to it"),
    LOGS("Follow its logs"),
    LOGS_BEFORE("What its containers wrote before they were last started anew"),
    SHELL("A shell in one of its pods"),
    PORT_FORWARD("A port of this machine that leads to it"),
    GET_SERVICES("Services, and what they select"),
    GET_ENDPOINTS("The addresses behind the services"),
    GET_INGRESSES("Ways in from outside"),
    GET_POLICIES("Rules on who may talk to whom"),
    GET_AUTOSCALERS("Who else sets the number of pods"),
    GET_BUDGETS("How many pods must stay"),
    READ_STATE("What Mosaic keeps, as it is stored"),
    CLUSTER_VERSION("The version of the cluster"),
    CLUSTER_INFO("Where the cluster answers"),
    GET_NODES("Its nodes"),
    GET_NAMESPACES("Its namespaces"),
    WHO_AM_I("Who you are"),
    CAN_I("What you may do"),
    CAN_KAPI("What Mosaic itself may do"),
    CREATE_TOKEN("A token for one hour"),
    LIST_TAGS("The tags of the image repository"),
    REMOVE_IMAGE("Remove the image from the registry"),
    MAKE_PROBE("A pod to ask from; its namespace is its controller, so no workload adopts it"),
    AWAIT_PROBE("Wait until it runs"),
    SEND_REQUEST("Ask; the question goes in by standard input, where nobody else reads it"),
    REMOVE_PROBE("Leave nothing behind"),
    SEND_BY_CURL("The same request by curl, as nobody in particular"),
    LIST_PROBES("Pods that ask; there should be none"),
    RUN("Run one program in a container"),
    DEBUG("A debug container beside it, with a shell"),
    LOOK("What this question looks at"),
    OTHER("Another step");

    private final String text;

    Purpose(String text) {
        this.text = text;
    }

    /** For readers of the API, in English. */
    public String text() {
        return text;
    }

    /** What a record of another version says is still shown, only without its meaning. */
    @JsonCreator
    static Purpose of(String name) {
        return Stream.of(values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
