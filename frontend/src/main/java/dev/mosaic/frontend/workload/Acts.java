package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.TagApi;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The small acts on a workload: each opens a dialog with its plan. */
@SpringComponent
@Scope("prototype")
class Acts {
    private final ActApi acts;
    private final TagApi tagApi;
    private final Wire wire;
    private @Nullable WorkloadDetail latest;

    Acts(ActApi acts, TagApi tagApi, Wire wire) {
        this.acts = acts;
        this.tagApi = tagApi;
        this.wire = wire;
    }

    void latest(WorkloadDetail detail) {
        latest = detail;
    }

    void restart() {
        new ActDialog(acts, wire, Text.of("act.restart.title", workload().id().name()))
                .plans(onFailure -> new Act.Restart(workload().id(), onFailure))
                .open();
    }

    void scale() {
        IntegerField replicas = new IntegerField(Text.of("act.scale.replicas"));
        replicas.setMin(0);
        replicas.setMax(10_000);
        replicas.setStepButtonsVisible(true);
        replicas.setValue(workload().desired());
        replicas.setValueChangeMode(ValueChangeMode.LAZY);
        replicas.getElement().setAttribute("data-test", "replicas");
        new ActDialog(acts, wire, Text.of("act.scale.title", workload().id().name()))
                .with(replicas)
                .plans(onFailure -> new Act.Scale(workload().id(), number(replicas), onFailure))
                .open();
    }

    void image() {
        ComboBox<Container> container = containers();
        TextField image = new TextField(Text.of("act.image.image"));
        image.addClassName("m-code-field");
        image.setWidthFull();
        image.setValueChangeMode(ValueChangeMode.LAZY);
        image.getElement().setAttribute("data-test", "image");
        container.addValueChangeListener(
                event -> image.setValue(event.getValue().image()));
        TagChoice tags = new TagChoice(tagApi, wire, image::setValue);
        container.addValueChangeListener(
                event -> tags.of(workload().id(), event.getValue().name()));
        container.setValue(workload().containers().getFirst());
        new ActDialog(acts, wire, Text.of("act.image.title", workload().id().name()))
                .with(container)
                .choice(tags)
                .with(image)
                .plans(onFailure -> new Act.SetImage(
                        workload().id(),
                        container.getValue().name(),
                        new ImageReference(image.getValue().strip()),
                        onFailure))
                .open();
    }

    void back(long revision) {
        new ActDialog(acts, wire, Text.of("act.return.title", workload().id().name(), revision))
                .plans(onFailure -> new Act.Return(workload().id(), revision, onFailure))
                .open();
    }

    void pause() {
        new ActDialog(acts, wire, Text.of("act.pause.title", workload().id().name()))
                .withoutWayBack()
                .plans(onFailure -> new Act.Pause(workload().id()))
                .open();
    }

    void resume() {
        new ActDialog(acts, wire, Text.of("act.resume.title", workload().id().name()))
                .plans(onFailure -> new Act.Resume(workload().id(), onFailure))
                .open();
    }

    void deletePod(String pod) {
        new ActDialog(acts, wire, Text.of("act.delete.title", pod))
                .withoutWayBack()
                .plans(onFailure -> new Act.DeletePod(workload().id(), pod))
                .open();
    }

    private ComboBox<Container> containers() {
        ComboBox<Container> container = new ComboBox<>(Text.of("container"));
        List<Container> all = workload().containers();
        container.setItems(all);
        container.setItemLabelGenerator(Container::name);
        container.setVisible(all.size() > 1);
        return container;
    }

    private static int number(IntegerField field) {
        Integer value = field.getValue();
        if (value == null) throw new IllegalArgumentException(Text.of("act.scale.number"));
        return value;
    }

    private Workload workload() {
        if (latest == null) throw new IllegalStateException("nothing was shown yet");
        return latest.workload();
    }
}
