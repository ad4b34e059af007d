package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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

/** The frame around every page behind the login: navigation, the cluster, who is looking, and what holds on every page. */
@Layout
@JsModule("context://mosaic/links.js")
class Frame extends AppLayout implements AfterNavigationObserver {
    private final SignIn who;
    private final TopBar top;

    Frame(SignIn who, ClusterWatch cluster, Navigation navigation, TopBar top) {
        this.who = who;
        this.top = top;
        setPrimarySection(Section.DRAWER);
        Div foot = new Div(person(), leave());
        foot.addClassName("m-person");
        Div drawer = new Div(brand(), cluster.chip(), navigation.nav(), foot);
        drawer.addClassName("m-drawer");
        addToDrawer(drawer);
        Div bars = new Div(top.bar(cluster.mode()), cluster.banner());
        bars.addClassName("m-bars");
        addToNavbar(bars);
        cluster.follow(this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        top.at(event);
    }

    private static Div brand() {
        Span mark = new Span();
        mark.addClassName("m-mark");
        Div brand = new Div(mark, new Span("Mosaic"));
        brand.addClassName("m-brand");
        return brand;
    }

    /** Leads to what this person may do. */
    private Anchor person() {
        String name = who.me().map(Me::name).orElse("");
        Span words = new Span(name);
        words.getElement().setAttribute("data-test", "me");
        Anchor person = new Anchor(Routes.CLUSTER);
        person.add(new Icon(Glyph.PERSON), words);
        person.setTitle(Text.of("me.rights", name));
        return person;
    }

    private Button leave() {
        Button leave = Buttons.quiet(Glyph.LOGOUT, "", () -> getUI().ifPresent(Departure::leave));
        leave.setAriaLabel(Text.of("logout"));
        leave.setTooltipText(Text.of("logout"));
        return Buttons.marked(leave, "logout");
    }
}
