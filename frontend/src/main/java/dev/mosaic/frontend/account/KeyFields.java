package dev.mosaic.frontend.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.frontend.text.Text;

/** A private key and what opens it; both are forgotten as soon as they were sent. */
class KeyFields extends Div {
    private final TextArea key = new TextArea(Text.of("account.key"));
    private final PasswordField passphrase = new PasswordField(Text.of("account.passphrase"));

    KeyFields() {
        addClassName("m-form");
        key.setWidthFull();
        key.setMinHeight("120px");
        key.setMaxHeight("220px");
        key.setPlaceholder("-----BEGIN OPENSSH PRIVATE KEY-----");
        key.addClassName("m-code-field");
        key.setRequiredIndicatorVisible(true);
        key.getElement().setAttribute("data-test", "account-key");
        key.getElement().setAttribute("autocomplete", "off");
        key.getElement().setAttribute("spellcheck", "false");
        passphrase.setHelperText(Text.of("account.passphrase.help"));
        passphrase.setAutocomplete(Autocomplete.NEW_PASSWORD);
        passphrase.setRevealButtonVisible(false);
        passphrase.getElement().setAttribute("data-test", "account-passphrase");
        add(key, passphrase);
    }

    /** GitHub gives keys of apps without a passphrase. */
    void shape(AccountKind kind) {
        setVisible(kind.byKey());
        passphrase.setVisible(kind == AccountKind.SSH);
        key.setPlaceholder(
                kind == AccountKind.SSH ? "-----BEGIN OPENSSH PRIVATE KEY-----" : "-----BEGIN RSA PRIVATE KEY-----");
    }

    String text() {
        return key.getValue();
    }

    String passphrase() {
        return passphrase.isVisible() ? passphrase.getValue() : "";
    }

    void valid() {
        key.setInvalid(false);
    }

    void refuse(String rule) {
        key.setErrorMessage(rule);
        key.setInvalid(true);
    }

    void clear() {
        key.clear();
        passphrase.clear();
    }
}
