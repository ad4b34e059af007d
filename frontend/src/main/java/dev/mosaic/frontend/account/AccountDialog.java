package dev.mosaic.frontend.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import java.util.List;

/** Adds an account or replaces its secret; the field forgets the secret as soon as it was sent. */
class AccountDialog extends Dialog {
    private final AccountApi accounts;
    private final Wire wire;
    private final Runnable saved;
    private final RadioButtonGroup<AccountKind> kind = new RadioButtonGroup<>(Text.of("account.kind"));
    private final TextField host = new TextField(Text.of("account.host"));
    private final TextField user = new TextField(Text.of("account.user"));
    private final PasswordField secret = new PasswordField(Text.of("account.secret"));
    private final KeyFields key = new KeyFields();
    private final TextField address = new TextField(Text.of("account.address"));
    private final Div problem = new Div();

    AccountDialog(AccountApi accounts, Wire wire, Runnable saved) {
        this.accounts = accounts;
        this.wire = wire;
        this.saved = saved;
        setHeaderTitle(Text.of("account.add"));
        setWidth("460px");
        addClassName("m-dialog");
        fields();
        Div form = new Div(kind, host, user, secret, key, address, problem);
        form.addClassName("m-form");
        add(form);
        Button save = Buttons.marked(Buttons.strong(Glyph.CHECK, Text.of("account.save"), this::save), "account-save");
        getFooter().add(Buttons.quiet(Glyph.CROSS, Text.of("cancel"), this::close), save);
    }

    /** For this kind and host. */
    void on(Account account) {
        kind.setValue(account.kind());
        host.setValue(account.host());
    }

    private void fields() {
        kind.setItems(AccountKind.values());
        kind.setItemLabelGenerator(Text::of);
        kind.addValueChangeListener(event -> shape(event.getValue()));
        kind.setValue(AccountKind.GIT);
        host.setPlaceholder("github.com");
        host.setRequiredIndicatorVisible(true);
        secret.setAutocomplete(Autocomplete.NEW_PASSWORD);
        secret.setRevealButtonVisible(false);
        secret.setRequiredIndicatorVisible(true);
        address.setHelperText(Text.of("account.address.help"));
        address.getElement().setAttribute("data-test", "account-address");
        kind.getElement().setAttribute("data-test", "account-kind");
        host.getElement().setAttribute("data-test", "account-host");
        user.getElement().setAttribute("data-test", "account-user");
        secret.getElement().setAttribute("data-test", "account-secret");
    }

    /** A key has more lines than a password, and may have a passphrase. */
    private void shape(AccountKind now) {
        secret.setVisible(!now.byKey());
        key.shape(now);
        boolean packages = now == AccountKind.PACKAGES;
        address.setVisible(packages);
        address.setPlaceholder("https://nexus.example/repository/maven-public");
        host.setPlaceholder(packages ? "nexus.example" : "github.com");
        user.setLabel(Text.of(now == AccountKind.GITHUB_APP ? "account.app" : "account.user"));
        user.setHelperText(Text.of(
                switch (now) {
                    case GITHUB_APP -> "account.app.help";
                    case SSH -> "account.ssh.help";
                    case PACKAGES -> "account.packages.help";
                    default -> "account.user.help";
                }));
    }

    private void save() {
        problem.removeAll();
        List.of(host, user, secret, address).forEach(field -> field.setInvalid(false));
        key.valid();
        AccountKind now = kind.getValue();
        try {
            send(new NewAccount(
                    now,
                    host.getValue().strip(),
                    user.getValue().strip(),
                    now.byKey() ? key.text() : secret.getValue(),
                    now.byKey() ? key.passphrase() : "",
                    now == AccountKind.PACKAGES ? address.getValue().strip() : ""));
        } catch (IllegalArgumentException e) {
            refused(String.valueOf(e.getMessage()));
        }
    }

    private void refused(String rule) {
        String words = Spoken.of(rule);
        boolean aboutSecret = rule.startsWith("secret") || rule.startsWith("passphrase");
        if (aboutSecret && kind.getValue().byKey()) key.refuse(words);
        else {
            TextFieldBase<?, String> field = aboutSecret
                    ? secret
                    : List.of(user, address).stream()
                            .filter(one -> rule.startsWith(one == user ? "user" : "address"))
                            .findFirst()
                            .orElse(host);
            field.setErrorMessage(words);
            field.setInvalid(true);
        }
    }

    private void send(NewAccount account) {
        secret.clear();
        key.clear();
        wire.ask(() -> accounts.save(account), stored -> done(), this::refused);
    }

    private void done() {
        close();
        saved.run();
    }

    private void refused(Failure failure) {
        problem.add(new FailureBox(failure));
    }
}
