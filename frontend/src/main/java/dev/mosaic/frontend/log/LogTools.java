package dev.mosaic.frontend.log;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.log.LogContainer;
import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogLevel;
import dev.mosaic.contract.log.LogSources;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.util.List;
import java.util.stream.Stream;

/** What one chooses the lines by. */
class LogTools extends Div {
    private final TextField search = new TextField();
    private final Checkbox regex = box("regex");
    private final Checkbox matchCase = box("case");
    private final Checkbox previous = box("previous");
    private final Select<LogLevel> level = select("level");
    private final Select<Range> range = select("range");
    private final Select<String> pod = select("pod");
    private final Select<String> container = select("container");
    private boolean quiet = true;

    LogTools(LogChoice choice, Runnable changed) {
        addClassName("m-log-tools");
        search.setPlaceholder(Text.of("logs.search"));
        search.setAriaLabel(Text.of("logs.search"));
        search.setPrefixComponent(new Icon(Glyph.SEARCH));
        search.setClearButtonVisible(true);
        search.setMaxLength(500);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(300);
        search.getElement().setAttribute("data-test", "logs-search");
        level.setItems(LogLevel.UNKNOWN, LogLevel.DEBUG, LogLevel.INFO, LogLevel.WARN, LogLevel.ERROR, LogLevel.FATAL);
        level.setItemLabelGenerator(one -> Text.of("logs.level." + one));
        range.setItems(Range.values());
        range.setItemLabelGenerator(Range::words);
        container.setItemLabelGenerator(one -> one.isEmpty() ? Text.of("logs.container.all") : one);
        pod.setItemLabelGenerator(one -> one.isEmpty() ? Text.of("logs.pod.all") : one);
        pod.setItems(with(List.of(), choice.pod()));
        container.setItems(with(List.of(), choice.container()));
        Div first = new Div(search, regex, matchCase);
        Div second = new Div(level, container, pod, range, previous);
        first.addClassName("m-log-search");
        second.addClassName("m-log-choices");
        add(first, second);
        show(choice);
        Stream.<HasValue<?, ?>>of(search, regex, matchCase, previous, level, range, pod, container)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (!quiet) changed.run();
                }));
        quiet = false;
    }

    private void show(LogChoice choice) {
        search.setValue(choice.filter().text());
        regex.setValue(choice.filter().regex());
        matchCase.setValue(choice.filter().matchCase());
        level.setValue(choice.filter().level());
        range.setValue(choice.range());
        previous.setValue(choice.previous());
        pod.setValue(choice.pod());
        container.setValue(choice.container());
    }

    /** What there is to choose from; the choice stays. */
    void offer(LogSources sources) {
        quiet = true;
        LogChoice choice = choice();
        pod.setItems(with(sources.pods(), choice.pod()));
        container.setItems(
                with(sources.containers().stream().map(LogContainer::name).toList(), choice.container()));
        show(choice);
        quiet = false;
    }

    LogChoice choice() {
        LogFilter filter = new LogFilter(search.getValue(), regex.getValue(), matchCase.getValue(), level.getValue());
        return new LogChoice(
                pod.getValue(), container.getValue(), previous.getValue(), range.getValue(), filter, null, "");
    }

    /** Why the words are no pattern; empty when they are. */
    void refuse(String words) {
        search.setErrorMessage(words);
        search.setInvalid(!words.isEmpty());
    }

    private static List<String> with(List<String> offered, String chosen) {
        return Stream.concat(Stream.of("", chosen), offered.stream()).distinct().toList();
    }

    private static Checkbox box(String key) {
        Checkbox box = new Checkbox(Text.of("logs." + key));
        box.getElement().setAttribute("data-test", "logs-" + key);
        return box;
    }

    private static <T> Select<T> select(String key) {
        Select<T> select = new Select<>();
        select.setAriaLabel(Text.of("logs." + key));
        select.getElement().setAttribute("data-test", "logs-" + key);
        return select;
    }

    Component searchField() {
        return search;
    }
}
