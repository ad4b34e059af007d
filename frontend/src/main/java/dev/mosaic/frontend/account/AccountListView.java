package dev.mosaic.frontend.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.problem.Failure;
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

/** Accounts of git hosts and registries; their secrets went in and never come out. */
@Route(Routes.ACCOUNTS)
class AccountListView extends Main implements HasDynamicTitle {
    private final AccountApi accounts;
    private final Wire wire;
    private final Div problem = new Div();
    private final Grid<Account> grid = new Grid<>();
    private final AccountChecking checking;

    AccountListView(AccountApi accounts, Wire wire) {
        this.accounts = accounts;
        this.wire = wire;
        this.checking = new AccountChecking(
                accounts, wire, account -> grid.getDataProvider().refreshItem(account));
        addClassNames("m-page", "m-full");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.getElement().setAttribute("data-test", "accounts");
        grid.setEmptyStateComponent(new EmptyState(Glyph.ACCOUNT, "accounts.empty"));
        columns();
        Button add = Buttons.marked(Buttons.strong(Glyph.ADD, Text.of("account.add"), this::add), "account-add");
        Button paste =
                Buttons.marked(Buttons.quiet(Glyph.DOWN, Text.of("account.paste"), this::paste), "account-paste");
        add(
                new PageHead(Text.of("nav.accounts"))
                        .sentence(Text.of("accounts.text"))
                        .actions(paste, add),
                problem,
                grid);
        load();
    }

    @Override
    public String getPageTitle() {
        return Text.page("nav.accounts");
    }

    private void columns() {
        grid.addComponentColumn(account -> new Mono(account.host()))
                .setHeader(Text.of("account.host"))
                .setFlexGrow(2);
        grid.addColumn(account -> Text.of(account.kind()))
                .setHeader(Text.of("account.kind"))
                .setFlexGrow(1);
        grid.addColumn(Account::user).setHeader(Text.of("account.user")).setFlexGrow(1);
        grid.addComponentColumn(checking::health)
                .setHeader(Text.of("account.check"))
                .setFlexGrow(4);
        grid.addComponentColumn(this::ways).setFlexGrow(0).setWidth("120px");
    }

    private void load() {
        wire.ask(accounts::list, this::show, this::refused);
    }

    private void show(List<Account> all) {
        problem.removeAll();
        grid.setItems(all);
        all.forEach(checking::ask);
    }

    private Div ways(Account account) {
        Button again = Buttons.quiet(Glyph.RESTART, "", () -> checking.ask(account));
        again.setAriaLabel(Text.of("account.check.again"));
        again.setTooltipText(Text.of("account.check.again"));
        return new Div(Buttons.marked(again, "account-check-again"), remove(account));
    }

    private void refused(Failure failure) {
        problem.removeAll();
        problem.add(new FailureBox(failure));
    }

    private void add() {
        new AccountDialog(accounts, wire, this::load).open();
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

    private void remove(dev.mosaic.contract.account.AccountKind kind, String host) {
        wire.ask(
                () -> {
                    accounts.remove(kind, host);
                    return true;
                },
                removed -> load(),
                this::refused);
    }
}
