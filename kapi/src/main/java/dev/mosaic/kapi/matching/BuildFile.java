package dev.mosaic.kapi.matching;

import java.util.List;

/** One kind of file that says which image is built from what. */
interface BuildFile {

    boolean reads(String path);

    /** What the text says; nothing where it cannot be read: a file of others may hold anything. */
    List<Statement> read(Folder folder, String path, String text);
}
