package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.delivery.ShipOffer;
import dev.mosaic.contract.delivery.ShipTogetherApi;
import dev.mosaic.contract.delivery.Ships;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chosen;
import dev.mosaic.frontend.widget.TogetherPlanning;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One commit for each repository, above one plan for all workloads. */
class ShipTogetherForm extends Div {
    private final ShipTogetherApi ships;
    private final BiFunction<GitUrl, Runnable, RepositoryCard> maker;
    private final ShipOffer offer;
    private final List<Cargo> cargo;
    private final TogetherPlanning<Ship> planning;
    private final Map<GitUrl, RepositoryCard> cards = new HashMap<>();
    private final Div sources = new Div();
    private final Checkbox goBack = new Checkbox(Text.of("onfailure.return"), true);
    private Map<GitUrl, List<Cargo>> groups = Map.of();

    ShipTogetherForm(
            ShipTogetherApi ships,
            Wire wire,
            ShipOffer offer,
            BiFunction<GitUrl, Runnable, RepositoryCard> maker,
            Function<Runnable, Button> button) {
        this.ships = ships;
        this.maker = maker;
        this.offer = offer;
        this.cargo = offer.workloads().stream()
                .filter(one -> !one.containers().isEmpty())
                .map(Cargo::new)
                .toList();
        this.planning = new TogetherPlanning<>(wire, all -> ships.ship(new Ships(all)), button);
        addClassName("m-ships-form");
        sources.addClassName("m-ships-form");
        goBack.getElement().setAttribute("data-test", "on-failure");
        goBack.addValueChangeListener(event -> replan());
        goBack.setVisible(!cargo.isEmpty());
        add(containers(), sources, goBack, planning);
        regroup();
    }

    Button button() {
        return planning.button();
    }

    private Div containers() {
        Div fields = new Div();
        fields.addClassNames("m-tools", "m-selection-form");
        cargo.stream().filter(Cargo::hasChoice).forEach(one -> fields.add(one.field(this::regroup)));
        return fields;
    }

    /** A container may come from another repository than the one beside it. */
    private void regroup() {
        groups = cargo.stream()
                .collect(Collectors.groupingBy(Cargo::repository, LinkedHashMap::new, Collectors.toList()));
        sources.removeAll();
        groups.forEach((repository, takers) -> sources.add(card(repository, takers)));
        replan();
    }

    private RepositoryCard card(GitUrl repository, List<Cargo> takers) {
        RepositoryCard card = cards.computeIfAbsent(repository, url -> maker.apply(url, this::replan));
        card.show(takers);
        return card;
    }

    private void replan() {
        List<Chosen> chosen = offer.workloads().stream().map(this::row).toList();
        Map<WorkloadId, Ship> wanted = cargo.stream()
                .flatMap(one -> ship(one).stream())
                .collect(Collectors.toMap(Ship::workload, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        boolean settled = groups.keySet().stream().map(cards::get).allMatch(RepositoryCard::settled);
        if (!settled) planning.hint(Text.of("ships.reading"));
        else if (wanted.isEmpty()) planning.nothing(chosen);
        else
            planning.of(
                    chosen,
                    () -> ships.plan(new Ships(List.copyOf(wanted.values()))),
                    planned -> Optional.ofNullable(wanted.get(planned.workload())));
    }

    private Chosen row(ShipOffer.Offered offered) {
        return new Chosen(offered.workload(), Staying.of(offered));
    }

    private Optional<Ship> ship(Cargo one) {
        RepositoryCard card = cards.get(one.repository());
        Commit commit = card == null ? null : card.commit();
        if (card == null || commit == null) return Optional.empty();
        OnFailure onFailure = goBack.getValue() ? OnFailure.RETURN_TO_LAST_GOOD : OnFailure.LEAVE_AS_IS;
        return Optional.of(one.ship(commit, card.branch(), onFailure));
    }
}
