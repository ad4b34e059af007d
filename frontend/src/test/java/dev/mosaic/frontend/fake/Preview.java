package dev.mosaic.frontend.fake;

import dev.mosaic.frontend.FrontendApplication;
import dev.mosaic.frontend.kapi.PreviewDoor;
import org.springframework.boot.SpringApplication;

/** Starts the frontend on a kapi in memory, to look at pages: log in with any token but {@code wrong}. */
public final class Preview {
    private Preview() {}

    public static void main(String[] arguments) {
        SpringApplication application =
                new SpringApplication(FrontendApplication.class, FakeKapi.class, PreviewDoor.class);
        application.run(arguments);
    }
}
