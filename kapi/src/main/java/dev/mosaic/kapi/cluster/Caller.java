package dev.mosaic.kapi.cluster;

import java.util.List;
import java.util.Map;

/** A user as a TokenReview tells them: what a SubjectAccessReview needs to ask about them. Holds no token. */
public record Caller(String name, String uid, List<String> groups, Map<String, List<String>> extra) {}
