package dev.mosaic.contract.diagnosis;

import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What does not work: a workload, and where it is asked: the service's name as a caller would write it, its port (0: its first), who
 * calls, and by which URL people come in. Without {@code suites} those are run that apply.
 */
public record Complaint(
        WorkloadId workload,
        @Nullable String service,
        @Nullable Integer port,
        @Nullable Asker caller,
        @Nullable String url,
        @Nullable List<Suite> suites) {
    private static final int LONGEST_URL = 4096;

    public Complaint {
        service = service == null ? "" : service;
        port = port == null ? 0 : port;
        url = url == null ? "" : url;
        suites = suites == null ? List.of() : suites.stream().distinct().toList();
        if (!service.matches("|[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?"))
            throw new IllegalArgumentException("service must be a DNS name");
        if (port < 0 || port > 65535) throw new IllegalArgumentException("port must be between 1 and 65535");
        if (url.length() > LONGEST_URL) throw new IllegalArgumentException("url must have at most 4096 characters");
    }

    /** Of a workload alone. */
    public static Complaint of(WorkloadId workload) {
        return new Complaint(workload, null, null, null, null, null);
    }

    /** The same, asked of these suites only. */
    public Complaint in(Suite... only) {
        return new Complaint(workload, service, port, caller, url, List.of(only));
    }
}
