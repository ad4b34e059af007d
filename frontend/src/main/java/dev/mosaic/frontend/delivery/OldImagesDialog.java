package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.OldImageApi;
import dev.mosaic.contract.delivery.OldImages;
import dev.mosaic.contract.delivery.Removal;
import dev.mosaic.contract.delivery.Removed;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows what a rule on old images would remove, and removes exactly that. */
class OldImagesDialog extends Dialog {
    private static final int USUAL = 10;
    private final OldImageApi api;
    private final Wire wire;
    private final Binding binding;
    private final IntegerField keep = new IntegerField(Text.of("oldimages.keep"));
    private final Div outcome = new Div();
    private final Div weighed = new Div();
    private final Button remove =
            Buttons.marked(Buttons.plain(Glyph.TRASH, Text.of("oldimages.remove"), this::remove), "old-remove");
    private @Nullable OldImages shown;
    private int asked;

    OldImagesDialog(OldImageApi api, Wire wire, Binding binding) {
        this.api = api;
        this.wire = wire;
        this.binding = binding;
        setHeaderTitle(Text.of("oldimages.title"));
        setWidth("720px");
        addClassName("m-dialog");
        keep.setMin(1);
        keep.setMax(1000);
        keep.setValue(USUAL);
        keep.setStepButtonsVisible(true);
        keep.setValueChangeMode(ValueChangeMode.LAZY);
        keep.getElement().setAttribute("data-test", "old-keep");
        keep.addValueChangeListener(event -> weigh());
        remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        outcome.getElement().setAttribute("data-test", "old-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        Paragraph rule = new Paragraph(Text.of("oldimages.text", binding.images()));
        Div form = new Div(rule, keep, outcome, weighed);
        form.addClassName("m-form");
        add(form);
        getFooter().add(Buttons.quiet(Glyph.CROSS, Text.of("keys.close"), this::close), remove);
        weigh();
    }

    private void weigh() {
        shown = null;
        remove.setEnabled(false);
        weighed.addClassName("m-waiting");
        int question = ++asked;
        Integer newest = keep.getValue();
        if (newest == null || keep.isInvalid()) return;
        WorkloadId id = binding.workload();
        wire.ask(
                () -> api.weigh(id.namespace(), id.kind(), id.name(), binding.container(), newest),
                images -> {
                    if (question == asked) show(images);
                },
                failure -> {
                    if (question == asked) show(failure);
                });
    }

    private void show(OldImages images) {
        shown = images;
        weighed.removeClassName("m-waiting");
        weighed.removeAll();
        weighed.add(new OldImageList(images));
        remove.setEnabled(images.allowed() && !images.going().isEmpty());
    }

    private void show(Failure failure) {
        weighed.removeClassName("m-waiting");
        weighed.removeAll();
        weighed.add(new FailureBox(failure));
    }

    private void remove() {
        OldImages images = shown;
        if (images == null) return;
        remove.setEnabled(false);
        outcome.removeAll();
        WorkloadId id = binding.workload();
        Removal removal = new Removal(
                images.keep(), images.going().stream().map(OldImage::digest).toList());
        wire.ask(
                () -> api.remove(id.namespace(), id.kind(), id.name(), binding.container(), removal),
                this::told,
                failure -> {
                    outcome.add(new FailureBox(failure));
                    weigh();
                });
    }

    /** One failure for all is told once. */
    private void told(List<Removed> removed) {
        long gone = removed.stream().filter(Removed::gone).count();
        if (gone > 0) outcome.add(new Paragraph(Text.count("oldimages.removed", gone)));
        removed.stream()
                .map(Removed::failure)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(failure -> outcome.add(new FailureBox(failure)));
        weigh();
    }
}
