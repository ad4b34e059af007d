package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.kapi.image.Images;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.login.Login;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The removal of images by hand, as the distribution API has it; curl asks for the password itself. */
@Component
class RemovalCommands {
    private final RegistryProperties properties;
    private final Images images;

    RemovalCommands(RegistryProperties properties, Images images) {
        this.properties = properties;
        this.images = images;
    }

    /** One for each image that goes. */
    List<Command> of(ImageRepository repository, List<OldImage> weighed) {
        Optional<String> user = images.login(repository.registry()).map(Login::user);
        return weighed.stream()
                .filter(OldImage::goes)
                .map(image -> one(repository, image, user))
                .toList();
    }

    private Command one(ImageRepository repository, OldImage image, Optional<String> user) {
        List<String> words = new ArrayList<>(List.of("curl", "--fail", "--request", "DELETE"));
        user.filter(name -> !name.isEmpty()).ifPresent(name -> words.addAll(List.of("--user", name)));
        words.add(address(repository) + "/manifests/" + image.digest());
        return Command.of(Purpose.REMOVE_IMAGE, words);
    }

    private String address(ImageRepository repository) {
        String registry = repository.registry();
        String path = repository.whole().substring(repository.whole().indexOf('/') + 1);
        String host = registry.equals("docker.io") ? "registry-1.docker.io" : registry;
        return (properties.plain(registry) ? "http://" : "https://") + host + "/v2/" + path;
    }
}
