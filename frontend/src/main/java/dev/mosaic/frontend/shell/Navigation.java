package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.frontend.kapi.MyWorkspaces;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Scope;

/** The way to every page, with the person's workspaces under the workloads. */
@SpringComponent
@Scope("prototype")
class Navigation implements Follower<List<StoredWorkspace>> {
    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);
    private final MyWorkspaces workspaces;
    private final Wire wire;
    private final SideNav nav = new SideNav();

    Navigation(MyWorkspaces workspaces, Wire wire) {
        this.workspaces = workspaces;
        this.wire = wire;
        nav.getElement().setAttribute("aria-label", Text.of("nav"));
        show(List.of());
    }

    SideNav nav() {
        wire.follow(nav, workspaces::changes, this);
        nav.addAttachListener(event -> wire.ask(workspaces::all, this::show, this::stale));
        return nav;
    }

    @Override
    public void seen(List<List<StoredWorkspace>> changes) {
        show(changes.getLast());
    }

    /** The list itself says loudly enough that kapi does not answer. */
    @Override
    public void stale(Failure why) {
        LOG.debug("no workspaces: {}", why.problem());
    }

    /** One level only: what is folded away is not found. */
    private void show(List<StoredWorkspace> all) {
        nav.removeAll();
        nav.addItem(item("nav.workloads", Routes.WORKLOADS, Glyph.WORKLOAD));
        all.forEach(stored -> nav.addItem(scope(stored.workspace().name())));
        SideNavItem fresh = item("workspace.new", Routes.WORKSPACE, Glyph.ADD);
        fresh.addClassName("m-nav-under");
        nav.addItem(
                fresh,
                item("nav.jobs", Routes.JOBS, Glyph.CLOCK),
                item("nav.operations", Routes.OPERATIONS, Glyph.OPERATION),
                item("nav.bindings", Routes.BINDINGS, Glyph.LINK),
                item("nav.accounts", Routes.ACCOUNTS, Glyph.ACCOUNT),
                item("nav.cluster", Routes.CLUSTER, Glyph.CLUSTER),
                item("nav.settings", Routes.SETTINGS, Glyph.SETTINGS));
    }

    private static SideNavItem scope(String workspace) {
        SideNavItem item = new SideNavItem(workspace, Routes.WORKLOADS, new Icon(Glyph.WORKSPACE));
        item.addClassName("m-nav-under");
        item.setQueryParameters(Routes.inWorkspace(workspace));
        item.getElement().setAttribute("data-test", "nav-workspace");
        item.getElement().setAttribute("data-workspace", workspace);
        item.getElement().setAttribute("title", workspace);
        return item;
    }

    private static SideNavItem item(String key, String path, Glyph glyph) {
        SideNavItem item = new SideNavItem(Text.of(key), path, new Icon(glyph));
        item.setMatchNested(true);
        item.getElement().setAttribute("data-test", "nav-" + path);
        return item;
    }
}
