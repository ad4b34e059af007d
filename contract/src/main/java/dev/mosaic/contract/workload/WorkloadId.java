package dev.mosaic.contract.workload;

import java.util.regex.Pattern;

/** Which workload: namespace, kind and name, by the name rules of Kubernetes (RFC 1123). */
public record WorkloadId(String namespace, WorkloadKind kind, String name) {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
    private static final Pattern SUBDOMAIN = Pattern.compile("[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?");

    public WorkloadId {
        if (!LABEL.matcher(namespace).matches()) {
            throw new IllegalArgumentException("namespace must be a DNS label");
        }
        if (!SUBDOMAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("name must be a DNS subdomain");
        }
    }

    /** As kubectl takes it: {@code deployment/cart}. */
    public String kubectl() {
        return kind.kubectl() + "/" + name;
    }

    @Override
    public String toString() {
        return namespace + "/" + kubectl();
    }
}
