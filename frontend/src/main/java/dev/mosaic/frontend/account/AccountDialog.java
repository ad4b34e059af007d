package dev.mosaic.frontend.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
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

/** Adds an account or replaces its secret; the field forgets the secret as soon as it was sent. */
class AccountDialog extends Dialog {
    private final AccountApi accounts;
    private final Wire wire;
    private final Runnable saved;
    private final RadioButtonGroup<AccountKind> kind = new RadioButtonGroup<>(Text.of("account.kind"));
    private final TextField host = new TextField(Text.of("account.host"));
    private final TextField user = new TextField(Text.of("account.user"));
    private final PasswordField secret = new PasswordField(Text.of("account.secret"));
    private final Div problem = new Div();

    AccountDialog(AccountApi accounts, Wire wire, Runnable saved) {
        this.accounts = accounts;
        this.wire = wire;
        this.saved = saved;
        setHeaderTitle(Text.of("account.add"));
        setWidth("460px");
        addClassName("m-dialog");
        fields();
        Div form = new Div(kind, host, user, secret, problem);
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
        kind.setValue(AccountKind.GIT);
        host.setPlaceholder("github.com");
        host.setRequiredIndicatorVisible(true);
        user.setHelperText(Text.of("account.user.help"));
        secret.setAutocomplete(Autocomplete.NEW_PASSWORD);
        secret.setRevealButtonVisible(false);
        secret.setRequiredIndicatorVisible(true);
        host.getElement().setAttribute("data-test", "account-host");
        user.getElement().setAttribute("data-test", "account-user");
        secret.getElement().setAttribute("data-test", "account-secret");
    }

    private void save() {
        problem.removeAll();
        host.setInvalid(false);
        secret.setInvalid(false);
        try {
            send(new NewAccount(
                    kind.getValue(), host.getValue().strip(), user.getValue().strip(), secret.getValue()));
        } catch (IllegalArgumentException e) {
            boolean aboutSecret = String.valueOf(e.getMessage()).startsWith("secret");
            (aboutSecret ? secret : host).setInvalid(true);
            String rule = Spoken.of(String.valueOf(e.getMessage()));
            secret.setErrorMessage(rule);
            host.setErrorMessage(rule);
        }
    }

    private void send(NewAccount account) {
        secret.clear();
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
