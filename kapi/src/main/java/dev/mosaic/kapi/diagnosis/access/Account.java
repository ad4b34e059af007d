package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.kapi.tree.Thing;

/** A ServiceAccount by its name. */
record Account(String namespace, String name) {

    /** As the API server knows it. */
    String user() {
        return "system:serviceaccount:" + namespace + ":" + name;
    }

    /** Whether a binding's subject means it, by itself or by a group it is in. */
    boolean isMeant(Thing subject) {
        return switch (subject.text("kind")) {
            case "ServiceAccount" ->
                subject.text("name").equals(name) && subject.text("namespace").equals(namespace);
            case "User" -> subject.text("name").equals(user());
            case "Group" ->
                subject.text("name")
                        .matches("system:(authenticated|serviceaccounts|serviceaccounts:" + namespace + ")");
            default -> false;
        };
    }
}
