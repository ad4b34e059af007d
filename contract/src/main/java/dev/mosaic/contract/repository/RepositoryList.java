package dev.mosaic.contract.repository;

import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.problem.Failure;
import java.util.List;

/** The repositories that are known, by address, and why those of some hosts are missing. */
public record RepositoryList(List<HostedRepository> repositories, List<Failure> failures) {}
