package dev.mosaic.kapi.image.playground;

import java.util.Map;

/** {@code /v2/NAME/tags/list}, by the page where {@code n} or {@code last} ask for it. */
final class TagDoor implements Door {
    private final Manifests manifests;

    TagDoor(Manifests manifests) {
        this.manifests = manifests;
    }

    @Override
    public Answer answer(Call call) {
        if (!call.verb().equals("GET")) throw call.unsupported();
        String name = call.repository();
        if (!manifests.knows(name)) throw new Fault(404, "NAME_UNKNOWN", "no repository " + name);
        return new Listing(call).answer("tags", manifests.tags(name), Map.of("name", name));
    }
}
