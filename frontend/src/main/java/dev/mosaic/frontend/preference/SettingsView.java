package dev.mosaic.frontend.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.preference.Appearance;
import dev.mosaic.contract.preference.Density;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Languages;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.PageHead;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What one person chooses for themselves; each choice is kept at once. */
@Route(Routes.SETTINGS)
class SettingsView extends Main implements HasDynamicTitle {
    private final Keeping keeping;
    private final Div example = new Div();

    SettingsView(SignIn who, Keeping keeping) {
        this.keeping = keeping;
        Preferences now = who.preferences();
        addClassName("m-page");
        Div cards = new Div(look(now), words(now));
        cards.addClassName("m-cards");
        add(new PageHead(Text.of("nav.settings")).sentence(Text.of("settings.text")), keeping.answer(), cards);
        show(now);
    }

    @Override
    public String getPageTitle() {
        return Text.page("nav.settings");
    }

    private Div look(Preferences now) {
        return card(
                "settings.look",
                choice("appearance", Appearance.values(), now.appearance(), Preferences::withAppearance),
                choice("density", Density.values(), now.density(), Preferences::withDensity));
    }

    private Div words(Preferences now) {
        return card("settings.words", language(now), executable(now), example);
    }

    private <E extends Enum<E>> Component choice(
            String key, E[] values, E chosen, BiFunction<Preferences, E, Preferences> change) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(Text.of("settings." + key));
        group.setItems(values);
        group.setItemLabelGenerator(Text::of);
        keep(group, key, chosen, change);
        return group;
    }

    private Component language(Preferences now) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(Text.of("settings.language"));
        group.setItems(Stream.concat(Stream.of(""), Languages.ALL.stream().map(Locale::toLanguageTag))
                .toList());
        group.setItemLabelGenerator(tag ->
                tag.isEmpty() ? Text.of("settings.language.browser") : Languages.name(Locale.forLanguageTag(tag)));
        group.getElement().setAttribute("data-test", "settings-language");
        group.setValue(now.language());
        group.addValueChangeListener(event -> keeping.keep(
                before -> before.withLanguage(event.getValue()),
                after -> getUI().ifPresent(ui -> ui.getPage().reload())));
        return group;
    }

    private Component executable(Preferences now) {
        TextField field = new TextField(Text.of("settings.executable"));
        field.addClassName("m-code-field");
        field.setHelperText(Text.of("settings.executable.help"));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().setAttribute("data-test", "settings-executable");
        field.setValue(now.executable());
        field.addValueChangeListener(event -> keepProgram(field));
        return field;
    }

    private void keepProgram(TextField field) {
        String word = field.getValue().strip();
        field.setInvalid(false);
        try {
            Preferences.usual().withExecutable(word);
            keeping.keep(before -> before.withExecutable(word), this::show);
        } catch (IllegalArgumentException e) {
            field.setErrorMessage(Spoken.of(String.valueOf(e.getMessage())));
            field.setInvalid(true);
        }
    }

    private <V> void keep(HasValue<?, V> field, String key, V chosen, BiFunction<Preferences, V, Preferences> change) {
        ((Component) field).getElement().setAttribute("data-test", "settings-" + key);
        field.setValue(chosen);
        field.addValueChangeListener(
                event -> keeping.keep(before -> change.apply(before, event.getValue()), this::show));
    }

    private void show(Preferences now) {
        example.removeAll();
        example.add(new CommandBlock(Purpose.LIST_WORKLOADS, "kubectl", "get", "deployments", "--all-namespaces"));
    }

    private static Div card(String key, Component... parts) {
        Div card = new Div(new H2(Text.of(key)));
        card.add(parts);
        card.addClassNames("m-card", "m-settings");
        return card;
    }
}
