package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import dev.mosaic.contract.identity.Me;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.live.Departure;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;

/** The frame around every page behind the login: navigation, the cluster, who is looking. */
@Layout
class Frame extends AppLayout implements AfterNavigationObserver {
    private final SignIn who;
    private final LessonDrawer lesson;

    Frame(SignIn who, ClusterWatch cluster, LessonDrawer lesson) {
        this.who = who;
        this.lesson = lesson;
        setPrimarySection(Section.DRAWER);
        Div foot = new Div(person(), leave());
        foot.addClassName("m-person");
        Div drawer = new Div(brand(), cluster.chip(), navigation(), foot);
        drawer.addClassName("m-drawer");
        addToDrawer(drawer);
        Div bars = new Div(new DrawerToggle(), cluster.banner(), lesson.button());
        bars.addClassName("m-bars");
        addToNavbar(bars);
        cluster.follow(this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        lesson.at(event);
    }

    private static Div brand() {
        Span mark = new Span();
        mark.addClassName("m-mark");
        Div brand = new Div(mark, new Span("Mosaic"));
        brand.addClassName("m-brand");
        return brand;
    }

    private static SideNav navigation() {
        SideNav nav = new SideNav();
        nav.addItem(
                item("nav.workloads", Routes.WORKLOADS, Glyph.WORKLOAD),
                item("nav.operations", Routes.OPERATIONS, Glyph.OPERATION),
                item("nav.bindings", Routes.BINDINGS, Glyph.LINK),
                item("nav.accounts", Routes.ACCOUNTS, Glyph.ACCOUNT),
                item("nav.cluster", Routes.CLUSTER, Glyph.CLUSTER),
                item("nav.settings", Routes.SETTINGS, Glyph.SETTINGS));
        return nav;
    }

    private static SideNavItem item(String key, String path, Glyph glyph) {
        SideNavItem item = new SideNavItem(Text.of(key), path, new Icon(glyph));
        item.setMatchNested(true);
        item.getElement().setAttribute("data-test", "nav-" + path);
        return item;
    }

    private Div person() {
        String name = who.me().map(Me::name).orElse("");
        Span words = new Span(name);
        words.setTitle(name);
        words.getElement().setAttribute("data-test", "me");
        return new Div(new Icon(Glyph.PERSON), words);
    }

    private Button leave() {
        Button leave = Buttons.quiet(Glyph.LOGOUT, "", () -> getUI().ifPresent(Departure::leave));
        leave.setAriaLabel(Text.of("logout"));
        leave.setTooltipText(Text.of("logout"));
        return Buttons.marked(leave, "logout");
    }
}
