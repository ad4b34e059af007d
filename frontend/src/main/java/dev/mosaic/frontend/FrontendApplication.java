package dev.mosaic.frontend;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the frontend. */
@SpringBootApplication
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("mosaic/icons.css")
@StyleSheet("mosaic/mosaic.css")
@StyleSheet("mosaic/list.css")
@StyleSheet("mosaic/frame.css")
@StyleSheet("mosaic/detail.css")
@StyleSheet("mosaic/logs.css")
@StyleSheet("mosaic/probe.css")
@StyleSheet("mosaic/why.css")
public class FrontendApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(FrontendApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Mosaic");
        settings.addFavIcon("icon", "/favicon.svg", "any");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("referrer", "same-origin");
    }
}
