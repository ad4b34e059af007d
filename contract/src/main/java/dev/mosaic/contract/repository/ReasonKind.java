package dev.mosaic.contract.repository;

/** What a reason weighs; each has one sentence in the language files, filled from the reason's facts. */
public enum ReasonKind {
    /** An annotation or label of the workload names the repository: {key}, {value}. */
    SOURCE_STATED,
    /** A label of the image names the repository: {key}, {value}. Such labels are inherited from base images. */
    SOURCE_LABELLED,
    /** The image is published under the name of the repository's owner: {publisher}, {owner}. */
    OWNER_PUBLISHES,
    /** A part of the image's path is called as the repository is: {part}, {repository}. */
    PATH_NAMES_REPOSITORY,
    /** A chart of the repository runs this very image: {file}, {image}. */
    CHART_NAMES_IMAGE,
    /** Most images of the same place are called as folders of this repository or repositories of its owner: {place}, {count}, {total}, {what}. */
    IMAGES_AGREE,
    /** The image's tag is the newest commit of the repository: {tag}. */
    TAG_IS_COMMIT,
    /** A workload of the same name and image name surely comes from there: {workload}. */
    SIBLING,
    /** A label or annotation names the repository or folder: {key}, {value}. */
    LABEL_NAMES,
    /** A file of the repository says that the image is built so: {file}, {image}. */
    BUILD_FILE,
    /** Image and folder have one name: {image}, {folder}. */
    IMAGE_IS_FOLDER,
    /** Image and repository have one name: {image}, {repository}. */
    IMAGE_IS_REPOSITORY,
    /** The image is called after repository and folder: {image}, {repository}, {folder}. */
    IMAGE_IS_BOTH,
    /** The image's tag names the folder: {tag}, {folder}. */
    TAG_IS_FOLDER,
    /** Each word of the image's name is in repository or path: {image}, {folder}. */
    IMAGE_IN_PATH,
    /** The names are alike but for an everyday word: {image}, {other}. */
    IMAGE_RESEMBLES,
    /** The workload or its container has the name: {name}. */
    WORKLOAD_IS_NAMED,
    /** It is the only Dockerfile there that is for running: {file}. */
    ONLY_DOCKERFILE,
    /** There is a build file and no Dockerfile: {file}. */
    WITHOUT_DOCKERFILE,
    /** Against it: the folder is for tests, examples or code of others: {folder}. */
    SET_ASIDE,
    /** Against it: the Dockerfile says that it is for something else, or for a release of its own: {file}. */
    VARIANT,
    /** Against it: a Dockerfile of the repository may be meant for several images: {file}. */
    SHARED_DOCKERFILE,
    /** Against it: so many things are called this: {name}. */
    COMMON_NAME,
    /** Somebody else's: it is well-known software: {name}. */
    KNOWN_SOFTWARE,
    /** Somebody else's: an official image of Docker Hub: {name}. */
    OFFICIAL_IMAGE,
    /** Somebody else's: nothing of yours is published under this name: {publisher}. */
    FOREIGN_PUBLISHER,
    /** Somebody else's: it names a source that is not among yours: {key}, {value}. */
    SOURCE_ELSEWHERE
}
