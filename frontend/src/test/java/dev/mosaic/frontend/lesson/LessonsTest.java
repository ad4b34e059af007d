package dev.mosaic.frontend.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.frontend.route.Routes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonsTest {
    private final Lessons lessons = new Lessons("in-cluster");

    /** The address of every page there is, with something in the place of its parameters. */
    static List<String> pages() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.mosaic.frontend").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> type.getAnnotationOfType(Route.class).value())
                        .filter(address -> !address.equals(Routes.LOGIN))
                        .map(LessonsTest::filled)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasALesson(String page) {
        Lesson lesson = lessons.of(page, List.of());
        assertThat(lesson.reads()).as(page).isNotEmpty();
        assertThat(lesson.note()).isNotEqualTo("lesson.nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ship", "/pods", "/network", "/history", "/events", "/yaml", "/kubectl"})
    void everyTabOfAWorkloadReadsThatWorkload(String tab) {
        Lesson lesson = lessons.of("workloads/shop/deployment/cart" + tab, List.of());
        assertThat(lesson.reads())
                .isNotEmpty()
                .allMatch(command -> command.line().startsWith("kubectl -n shop "));
        assertThat(lesson.subject()).isEqualTo("shop/deployment/cart");
    }

    @Test
    void aPageThatIsNarrowedReadsThoseNamespacesOnly() {
        assertThat(lessons.of("workloads", List.of("shop", "platform")).reads())
                .extracting(Command::line)
                .containsExactly(
                        "kubectl -n shop get deployments,statefulsets,daemonsets -o wide",
                        "kubectl -n platform get deployments,statefulsets,daemonsets -o wide");
    }

    @Test
    void aHostileAddressBecomesNoCommandOfItsOwn() {
        assertThat(lessons.of("workloads", List.of("shop; rm -rf /")).reads())
                .extracting(Command::line)
                .containsExactly("kubectl -n 'shop; rm -rf /' get deployments,statefulsets,daemonsets -o wide");
        assertThat(lessons.of("workloads/$(id)/deployment/cart", List.of()).reads())
                .extracting(Command::line)
                .noneMatch(line -> line.contains("$(id)"));
    }

    @Test
    void aSecretIsNeverReadInWhole() {
        assertThat(pages().stream()
                        .flatMap(page -> commands(lessons.of(page, List.of())))
                        .filter(line -> line.contains("secret")))
                .containsExactly("kubectl -n mosaic describe secret master");
    }

    @Test
    void outsideOfAClusterTheStateIsHonestlyNotForKubectl() {
        Lessons laptop = new Lessons("laptop");
        for (String page : List.of("operations", "operations/op-1", "bindings", "accounts", "settings")) {
            assertThat(laptop.of(page, List.of()).reads()).as(page).isEmpty();
            assertThat(laptop.of(page, List.of()).note()).isEqualTo("lesson.folder");
        }
        assertThat(laptop.of("cluster", List.of()).more())
                .extracting(Command::purpose)
                .doesNotContain(Purpose.CAN_KAPI);
    }

    private static Stream<String> commands(Lesson lesson) {
        return Stream.concat(lesson.reads().stream(), lesson.more().stream()).map(Command::line);
    }

    private static String filled(String template) {
        return template.replace(":on*", "shop/deployment/cart/shop/daemonset/agent")
                .replace(":namespace", "shop")
                .replace(":kind", "deployment")
                .replace(":name", "cart")
                .replace("/:tab?", "")
                .replace(":act", "restart")
                .replace(":id", "op-1")
                .replaceAll(":[a-z]+[?*]?", "x");
    }
}
