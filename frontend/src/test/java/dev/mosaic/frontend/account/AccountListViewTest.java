package dev.mosaic.frontend.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.frontend.fake.FakeAccounts;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.route.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountListViewTest extends PageTest {
    private final FakeAccounts accounts = new FakeAccounts();

    @BeforeEach
    void show() {
        signIn();
        open(Routes.ACCOUNTS);
        until(() -> grid().getListDataView().getItemCount() >= 2);
    }

    @Test
    void aNewAccountIsListedWithoutItsSecret() {
        marked(Button.class, "account-add").click();
        settle();
        test(marked(TextField.class, "account-host")).setValue("git.example");
        test(marked(PasswordField.class, "account-secret")).setValue("s3cret");
        marked(Button.class, "account-save").click();
        until(() -> lists("git.example"));
        assertThat(page()).doesNotContain("s3cret");
    }

    @Test
    void aHostThatIsNoHostIsRefusedAtItsField() {
        marked(Button.class, "account-add").click();
        settle();
        test(marked(TextField.class, "account-host")).setValue("https://git.example/");
        test(marked(PasswordField.class, "account-secret")).setValue("s3cret");
        marked(Button.class, "account-save").click();
        settle();
        assertThat(marked(TextField.class, "account-host").isInvalid()).isTrue();
        assertThat(marked(PasswordField.class, "account-secret").isInvalid()).isFalse();
    }

    @Test
    void aPastedConfigurationBecomesAccountsAndIsForgottenByItsField() {
        marked(Button.class, "account-paste").click();
        settle();
        test(marked(TextArea.class, "paste-text")).setValue("{\"auths\":{\"ghcr.io\":{\"auth\":\"Y2FuYXJ5\"}}}");
        marked(Button.class, "paste-send").click();
        until(() -> lists("ghcr.io"));
        assertThat(marked(TextArea.class, "paste-text").getValue()).isEmpty();
        assertThat(page()).doesNotContain("Y2FuYXJ5");
    }

    @Test
    void eachAccountSaysHowItStandsWithItsHost() {
        AccountHealth works = AccountHealth.of(accounts.check(AccountKind.GIT, "github.com"));
        assertThat(works.getElement().getAttribute("data-state")).isEqualTo("WORKS");
        assertThat(works.getElement().getTextRecursively())
                .contains("Known there as ann", "repo, read:org", "4,987 of 5,000", "2027-01-31 10:00 UTC");
    }

    @Test
    void anAccountThatFailsSaysWhyAndWhatToDo() {
        AccountHealth fails = AccountHealth.of(accounts.check(AccountKind.REGISTRY, "registry.example"));
        assertThat(fails.getElement().getTextRecursively()).contains("It refuses the login", "Renew the account.");
    }

    @Test
    void aHostThatIsUsedWithoutAnAccountIsListedAsThat() {
        until(() -> lists("quay.example"));
        assertThat(grid().getListDataView().getItems().toList().getLast().user())
                .isEmpty();
    }

    @Test
    void certificatesAreListedWithHostSubjectDayAndFingerprint() {
        until(() -> page().contains("old.example"));
        assertThat(page()).contains("CN=Company CA", "Expired on 2020-01-01", "SHA-256 AB:CD", "Issued by itself");
    }

    @Test
    void aNewCertificateIsListed() {
        marked(Button.class, "authority-add").click();
        settle();
        test(marked(TextField.class, "authority-host")).setValue("git.example:8443");
        test(marked(TextArea.class, "authority-pem")).setValue("-----BEGIN CERTIFICATE-----");
        marked(Button.class, "authority-save").click();
        until(() -> page().contains("git.example:8443"));
        assertThat(page()).contains("Valid until 2090-01-01");
    }

    @Test
    void aPrivateKeyInPlaceOfACertificateIsRefusedAtItsField() {
        marked(Button.class, "authority-add").click();
        settle();
        test(marked(TextField.class, "authority-host")).setValue("git.example");
        test(marked(TextArea.class, "authority-pem")).setValue("-----BEGIN PRIVATE KEY-----");
        marked(Button.class, "authority-save").click();
        settle();
        assertThat(marked(TextArea.class, "authority-pem").isInvalid()).isTrue();
        assertThat(marked(TextField.class, "authority-host").isInvalid()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAccountOfSshTakesAKeyAndAPassphraseWhichAreForgottenAtOnce() {
        marked(Button.class, "account-add").click();
        settle();
        marked(RadioButtonGroup.class, "account-kind").setValue(AccountKind.SSH);
        test(marked(TextField.class, "account-host")).setValue("ssh.example");
        test(marked(TextArea.class, "account-key")).setValue("no key");
        marked(Button.class, "account-save").click();
        settle();
        assertThat(marked(TextArea.class, "account-key").isInvalid()).isTrue();
        test(marked(TextArea.class, "account-key")).setValue("-----BEGIN OPENSSH PRIVATE KEY-----\ns3cret");
        test(marked(PasswordField.class, "account-passphrase")).setValue("phr4se");
        marked(Button.class, "account-save").click();
        until(() -> lists("ssh.example"));
        assertThat(page()).doesNotContain("s3cret", "phr4se");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAccountOfPackagesMayOfferARepositoryWhichMustLieAtItsHost() {
        marked(Button.class, "account-add").click();
        settle();
        assertThat(shows("account-address")).isFalse();
        marked(RadioButtonGroup.class, "account-kind").setValue(AccountKind.PACKAGES);
        test(marked(TextField.class, "account-host")).setValue("nexus.example");
        test(marked(TextField.class, "account-user")).setValue("ann");
        test(marked(TextField.class, "account-address")).setValue("https://evil.example/all");
        test(marked(PasswordField.class, "account-secret")).setValue("s3cret");
        marked(Button.class, "account-save").click();
        settle();
        assertThat(marked(TextField.class, "account-address").isInvalid()).isTrue();
        test(marked(TextField.class, "account-address")).setValue("https://nexus.example/all");
        marked(Button.class, "account-save").click();
        until(() -> lists("nexus.example"));
        assertThat(page()).doesNotContain("s3cret");
    }

    private boolean lists(String host) {
        return grid().getListDataView()
                .getItems()
                .anyMatch(account -> account.host().equals(host));
    }

    @SuppressWarnings("unchecked")
    private Grid<Account> grid() {
        return marked(Grid.class, "accounts");
    }
}
