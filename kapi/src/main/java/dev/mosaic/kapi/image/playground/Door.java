package dev.mosaic.kapi.image.playground;

import java.io.IOException;

/** One kind of path of the registry. Refuses by throwing a {@link Fault}. */
@FunctionalInterface
interface Door {

    Answer answer(Call call) throws IOException;
}
