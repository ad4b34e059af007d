package dev.mosaic.contract.image;

import java.util.List;

/** Tags of a repository, newest first, and how many there are in all: at most a hundred are looked at. */
public record ImageTags(ImageRepository repository, List<ImageTag> tags, int total) {}
