package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.JvmProject;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a binding; each shows the rule its value breaks, ours or kapi's. */
class BindFields {
    private final WorkloadId workload;
    private final String container;
    private final TextField repository = field("repository", "https://github.com/owner/name.git");
    private final TextField dockerfile = field("dockerfile", "Dockerfile");
    private final TextField context = field("context", ".");
    private final RadioButtonGroup<BuiltHow> how = new RadioButtonGroup<>(Text.of("bind.how"));
    private final TextField images = field("images", "registry.example/team/app");
    private final Map<String, TextField> byName =
            Map.of("repository", repository, "dockerfile", dockerfile, "context", context, "images", images);

    private BindFields(WorkloadId workload, String container) {
        this.workload = workload;
        this.container = container;
        how.setItems(BuiltHow.values());
        how.setItemLabelGenerator(one -> Text.of(one == BuiltHow.PROJECT ? "bind.how.project" : "bind.how.dockerfile"));
        how.getElement().setAttribute("data-test", "bind-how");
        how.addValueChangeListener(event -> show(event.getValue()));
        how.setValue(BuiltHow.DOCKERFILE);
    }

    private void show(BuiltHow chosen) {
        boolean project = chosen == BuiltHow.PROJECT;
        dockerfile.setVisible(!project);
        context.setLabel(Text.of(project ? "bind.project" : "bind.context"));
    }

    /** Proposes where the container's images come from today. */
    static BindFields empty(WorkloadId workload, Container container) {
        BindFields fields = new BindFields(workload, container.name());
        fields.dockerfile.setValue("Dockerfile");
        fields.context.setValue(".");
        fields.images.setValue(today(container.image()));
        return fields;
    }

    static BindFields of(Binding binding) {
        return new BindFields(binding.workload(), binding.container());
    }

    String container() {
        return container;
    }

    TextField repository() {
        return repository;
    }

    TextField images() {
        return images;
    }

    RadioButtonGroup<BuiltHow> how() {
        return how;
    }

    Div row() {
        Div row = new Div(dockerfile, context);
        row.addClassName("m-pair");
        return row;
    }

    /** What this candidate says, as far as it goes. */
    void propose(MatchRow row, Candidate candidate) {
        row.binding(candidate)
                .ifPresentOrElse(
                        this::fill,
                        () -> repository.setValue(candidate.repository().value()));
    }

    /** Takes a JVM project of the tree. */
    void take(JvmProject project) {
        how.setValue(BuiltHow.PROJECT);
        context.setValue(project.folder().value());
    }

    /** Takes a Dockerfile of the tree, with its folder as the context. */
    void take(RelativePath file) {
        how.setValue(BuiltHow.DOCKERFILE);
        int slash = file.value().lastIndexOf('/');
        dockerfile.setValue(file.value());
        context.setValue(slash < 0 ? RelativePath.ROOT.value() : file.value().substring(0, slash));
    }

    void fill(Binding binding) {
        repository.setValue(binding.repository().value());
        RelativePath file = binding.dockerfile();
        how.setValue(file == null ? BuiltHow.PROJECT : BuiltHow.DOCKERFILE);
        if (file != null) dockerfile.setValue(file.value());
        context.setValue(binding.context().value());
        images.setValue(binding.images().value());
    }

    Optional<GitUrl> url() {
        return value(repository, GitUrl::new);
    }

    /** The binding the fields make; empty, and the fields say why, if they make none. */
    Optional<Binding> binding() {
        Optional<GitUrl> url = url();
        Optional<Optional<RelativePath>> file = file();
        Optional<RelativePath> folder = value(context, RelativePath::new);
        Optional<ImageRepository> place = value(images, ImageRepository::new);
        if (url.isEmpty() || file.isEmpty() || folder.isEmpty() || place.isEmpty()) return Optional.empty();
        return Optional.of(
                new Binding(workload, container, url.get(), file.get().orElse(null), folder.get(), place.get()));
    }

    /** Shows a refused value where it was typed; false if the failure is about no field. */
    boolean showAtField(Failure failure) {
        if (failure.problem() != Problem.INVALID_INPUT) return false;
        String path = failure.facts().getOrDefault("field", "");
        TextField field = byName.get(path.substring(path.lastIndexOf('.') + 1));
        if (field == null) return false;
        invalid(field, Spoken.of(failure.facts().getOrDefault("rule", failure.because())));
        return true;
    }

    /** A JVM project has none, which is no fault. */
    private Optional<Optional<RelativePath>> file() {
        if (how.getValue() == BuiltHow.PROJECT) return Optional.of(Optional.empty());
        return value(dockerfile, RelativePath::new).map(Optional::of);
    }

    private static <T> Optional<T> value(TextField field, Function<String, T> type) {
        try {
            field.setInvalid(false);
            return Optional.of(type.apply(field.getValue().strip()));
        } catch (IllegalArgumentException e) {
            invalid(field, Spoken.of(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static void invalid(TextField field, String rule) {
        field.setErrorMessage(rule);
        field.setInvalid(true);
    }

    private static TextField field(String name, String example) {
        TextField field = new TextField(Text.of("bind." + name));
        field.setPlaceholder(example);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addClassName("m-code-field");
        field.getElement().setAttribute("data-test", "bind-" + name);
        return field;
    }

    private static String today(String image) {
        try {
            return new ImageReference(image).repository().value();
        } catch (IllegalArgumentException e) {
            return ""; // a pod spec may hold anything
        }
    }
}
