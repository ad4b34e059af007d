package dev.mosaic.frontend;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.List;

@AnalyzeClasses(packages = "dev.mosaic.frontend", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> FEATURES = List.of(
            "workload",
            "delivery",
            "operation",
            "repository",
            "account",
            "cluster",
            "preference",
            "workspace",
            "job",
            "event",
            "network",
            "manifest",
            "log",
            "commit",
            "probe",
            "terminal",
            "diagnosis",
            "bundle");
    private static final String[] GROUND = {
        "dev.mosaic.frontend.text..",
        "dev.mosaic.frontend.route..",
        "dev.mosaic.frontend.kapi..",
        "dev.mosaic.frontend.lesson..",
        "dev.mosaic.frontend.live..",
        "dev.mosaic.frontend.widget.."
    };
    private static final String[] FEATURE_ROOMS =
            FEATURES.stream().map(name -> "dev.mosaic.frontend." + name + "..").toArray(String[]::new);

    @ArchTest
    static final ArchRule rooms_are_free_of_cycles =
            slices().matching("dev.mosaic.frontend.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_do_not_know_each_other = slices().matching(
                    "dev.mosaic.frontend.(" + String.join("|", FEATURES) + ")..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule the_ground_floor_knows_no_feature = noClasses()
            .that()
            .resideInAnyPackage(GROUND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURE_ROOMS);

    @ArchTest
    static final ArchRule nobody_imports_the_shell = noClasses()
            .that(not(resideInAPackage("dev.mosaic.frontend.shell..")))
            .should()
            .dependOnClassesThat(resideInAPackage("dev.mosaic.frontend.shell.."));

    @ArchTest
    static final ArchRule only_the_room_kapi_speaks_http = noClasses()
            .that(not(resideInAPackage("dev.mosaic.frontend.kapi..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web.reactive..",
                    "org.springframework.web.service.invoker..",
                    "org.springframework.web.client..",
                    "reactor.netty..",
                    "java.net.http..");

    @ArchTest
    static final ArchRule views_are_package_private =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule error_pages_are_package_private =
            classes().that().implement(HasErrorParameter.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule the_whole_of_kapi_is_unknown_here = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.mosaic.kapi..", "io.fabric8..", "com.github.dockerjava..", "org.eclipse.jgit..");

    @ArchTest
    static final ArchRule signatures_hold_no_mono = methods()
            .that()
            .areDeclaredInClassesThat(not(resideInAPackage("dev.mosaic.frontend.kapi..")))
            .should()
            .notHaveRawReturnType("reactor.core.publisher.Mono");

    @ArchTest
    static final ArchRule nothing_is_shown_as_html =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.flow.component.Html");
}
