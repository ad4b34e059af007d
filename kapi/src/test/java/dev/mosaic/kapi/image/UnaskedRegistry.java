package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A registry that is asked nothing; tests say what it answers after all. */
public class UnaskedRegistry implements Registry {

    @Override
    public Optional<Digest> digest(ImageReference image, Optional<Login> login) {
        throw unasked();
    }

    @Override
    public List<String> tags(ImageRepository repository, Optional<Login> login) {
        throw unasked();
    }

    @Override
    public Optional<ImageFacts> facts(ImageReference image, Optional<Login> login) {
        throw unasked();
    }

    @Override
    public Map<String, String> labels(ImageReference image, Optional<Login> login) {
        throw unasked();
    }

    @Override
    public void remove(ImageRepository repository, Digest digest, Optional<Login> login) {
        throw unasked();
    }

    @Override
    public Proof check(String registry, Optional<Login> login) {
        throw unasked();
    }

    @Override
    public Optional<List<ImageRepository>> repositories(String registry, Optional<Login> login) {
        throw unasked();
    }

    private static UnsupportedOperationException unasked() {
        return new UnsupportedOperationException("not asked here");
    }
}
