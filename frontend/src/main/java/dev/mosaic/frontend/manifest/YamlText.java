package dev.mosaic.frontend.manifest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** YAML with colours and line numbers; coloured in the browser, as text only. */
@Tag("mosaic-yaml")
@JsModule("context://mosaic/yaml.js")
class YamlText extends Component {

    YamlText(String label) {
        getElement().setAttribute("label", label);
    }

    void show(String yaml) {
        getElement().setProperty("text", yaml);
    }
}
