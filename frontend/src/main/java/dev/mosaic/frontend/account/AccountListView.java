package dev.mosaic.frontend.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.AuthorityApi;
import dev.mosaic.contract.account.HostKey;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.PageHead;
import java.util.List;
import java.util.stream.Stream;

/** Accounts of git hosts and registries; their secrets went in and never come out. */
@Route(Routes.ACCOUNTS)
class AccountListView extends Main implements HasDynamicTitle {
    private final AccountApi accounts;
    private final Wire wire;
    private final Div problem = new Div();
    private final Grid<Account> grid = new Grid<>();
    private final AccountChecking checking;
    private final AuthoritySection authorities;
    private List<Account> anonymous = List.of();

    AccountListView(AccountApi accounts, AuthorityApi certificates, Wire wire) {
        this.accounts = accounts;
        this.wire = wire;
        this.checking = new AccountChecking(
                accounts, wire, account -> grid.getDataProvider().refreshItem(account));
        this.authorities = new AuthoritySection(certificates, wire, this::load);
        addClassName("m-page");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.addClassName("m-accounts");
        grid.getElement().setAttribute("data-test", "accounts");
        grid.setEmptyStateComponent(new EmptyState(Glyph.ACCOUNT, "accounts.empty"));
        grid.addComponentColumn(this::row);
        grid.setAllRowsVisible(true);
        Button add = Buttons.marked(Buttons.strong(Glyph.ADD, Text.of("account.add"), this::add), "account-add");
        Button paste =
                Buttons.marked(Buttons.quiet(Glyph.DOWN, Text.of("account.paste"), this::paste), "account-paste");
        add(
                new PageHead(Text.of("nav.accounts"))
                        .sentence(Text.of("accounts.text"))
                        .actions(paste, add),
                problem,
                grid,
                authorities);
        load();
    }

    @Override
    public String getPageTitle() {
        return Text.page("nav.accounts");
    }

    /** One cell a row, which folds on a phone. */
    private Div row(Account account) {
        Div words = new Div(new Mono(account.host()), who(account));
        String address = String.valueOf(account.address());
        if (!address.isEmpty()) words.add(new Mono(address));
        words.addClassName("m-account-who");
        Div row = new Div(words, health(account), ways(account));
        row.addClassName("m-account-row");
        return row;
    }

    private void load() {
        wire.ask(() -> new Lists(accounts.list(), accounts.anonymous()), this::show, this::refused);
    }

    private void show(Lists lists) {
        problem.removeAll();
        anonymous = lists.anonymous();
        List<Account> all =
                Stream.concat(lists.given().stream(), anonymous.stream()).toList();
        grid.setItems(all);
        all.forEach(checking::ask);
    }

    private Span who(Account account) {
        boolean without = anonymous.contains(account);
        String user = without ? Text.of("account.anonymous") : account.user();
        Span who = new Span(user.isEmpty() ? Text.of(account.kind()) : Text.of(account.kind()) + " · " + user);
        who.addClassName("m-muted");
        if (without) who.getElement().setAttribute("data-test", "account-anonymous");
        return who;
    }

    /** What a certificate or a key of the host lacks has its remedy right here. */
    private AccountHealth health(Account account) {
        AccountHealth health = checking.health(account);
        health.getElement().setAttribute("data-host", account.host());
        Failure failure = checking.failure(account);
        if (failure == null) return health;
        if (HostKeyPrompt.isAbout(failure))
            health.add(new HostKeyPrompt(failure, key -> accept(account, key)).button());
        if (failure.problem() == Problem.CERTIFICATE_UNKNOWN)
            health.add(Buttons.marked(
                    Buttons.plain(Glyph.ADD, Text.of("authority.add"), () -> authorities.open(account.host())),
                    "account-authority"));
        return health;
    }

    private void accept(Account account, HostKey key) {
        wire.ask(
                () -> {
                    accounts.accept(account.host(), key);
                    return true;
                },
                accepted -> checking.ask(account),
                this::refused);
    }

    private Div ways(Account account) {
        Button again = Buttons.quiet(Glyph.RESTART, "", () -> checking.ask(account));
        again.setAriaLabel(Text.of("account.check.again"));
        again.setTooltipText(Text.of("account.check.again"));
        Button other = anonymous.contains(account) ? login(account) : remove(account);
        return new Div(Buttons.marked(again, "account-check-again"), other);
    }

    private void refused(Failure failure) {
        problem.removeAll();
        problem.add(new FailureBox(failure));
    }

    private void add() {
        new AccountDialog(accounts, wire, this::load).open();
    }

    private Button login(Account account) {
        Button login = Buttons.quiet(Glyph.ADD, "", () -> {
            AccountDialog dialog = new AccountDialog(accounts, wire, this::load);
            dialog.on(account);
            dialog.open();
        });
        login.setAriaLabel(Text.of("account.add"));
        login.setTooltipText(Text.of("account.add"));
        return Buttons.marked(login, "account-login");
    }

    private void paste() {
        new PasteDialog(accounts, wire, this::load).open();
    }

    private Button remove(Account account) {
        Button remove = Buttons.quiet(Glyph.TRASH, "", () -> ask(account));
        remove.setAriaLabel(Text.of("account.remove"));
        remove.setTooltipText(Text.of("account.remove"));
        return Buttons.marked(remove, "account-remove");
    }

    private void ask(Account account) {
        ConfirmDialog dialog = new ConfirmDialog(
                Text.of("account.remove"),
                Text.of("account.remove.text", account.host()),
                Text.of("account.remove"),
                event -> remove(account.kind(), account.host()));
        dialog.setCancelable(true);
        dialog.setCancelText(Text.of("cancel"));
        dialog.open();
    }

    private void remove(AccountKind kind, String host) {
        wire.ask(
                () -> {
                    accounts.remove(kind, host);
                    return true;
                },
                removed -> load(),
                this::refused);
    }

    /** What was given, and where there is none. */
    private record Lists(List<Account> given, List<Account> anonymous) {}
}
