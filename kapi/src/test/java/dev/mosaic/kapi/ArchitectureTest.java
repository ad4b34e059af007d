package dev.mosaic.kapi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import reactor.core.publisher.Mono;

@AnalyzeClasses(packages = "dev.mosaic.kapi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> FEATURE_NAMES = List.of(
            "workload",
            "delivery",
            "repository",
            "account",
            "identity",
            "console",
            "probe",
            "diagnosis",
            "workspace",
            "update",
            "job",
            "event",
            "network",
            "manifest",
            "preference",
            "log",
            "commit",
            "shell",
            "bundle");
    private static final String[] FEATURES =
            FEATURE_NAMES.stream().map(name -> "dev.mosaic.kapi." + name + "..").toArray(String[]::new);
    private static final String[] ADAPTERS = {
        "..cluster.fabric8..",
        "..cluster.playground..",
        "..cluster.recorded..",
        "..state.fabric8..",
        "..state.file..",
        "..git.jgit..",
        "..git.github..",
        "..image.jib..",
        "..image.docker..",
        "..image.jvm..",
        "..image.oci..",
        "..image.playground.."
    };

    @ArchTest
    static final ArchRule rooms_are_free_of_cycles =
            slices().matching("dev.mosaic.kapi.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_do_not_know_each_other = slices().matching(
                    "dev.mosaic.kapi.(" + String.join("|", FEATURE_NAMES) + ")..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule the_ground_floor_knows_no_feature = noClasses()
            .that(not(resideInAnyPackage(FEATURES)))
            .and(not(resideInAPackage("dev.mosaic.kapi")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES);

    @ArchTest
    static final ArchRule suites_of_diagnosis_do_not_know_each_other =
            slices().matching("dev.mosaic.kapi.diagnosis.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule the_engine_of_diagnosis_knows_no_suite = noClasses()
            .that()
            .resideInAPackage("dev.mosaic.kapi.diagnosis")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mosaic.kapi.diagnosis.*..");

    @ArchTest
    static final ArchRule adapters_are_package_private = classes()
            .that(resideInAnyPackage(ADAPTERS))
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule nobody_imports_an_adapter = noClasses()
            .that(not(resideInAnyPackage(ADAPTERS)))
            .should()
            .dependOnClassesThat(resideInAnyPackage(ADAPTERS));

    @ArchTest
    static final ArchRule fabric8_stays_in_its_rooms = only("..fabric8..", "io.fabric8.kubernetes..");

    @ArchTest
    static final ArchRule json_patches_stay_in_their_room = only("..kapi.tree..", "io.fabric8.zjsonpatch..");

    @ArchTest
    static final ArchRule yaml_stays_in_its_room = only("..kapi.tree..", "org.yaml..");

    @ArchTest
    static final ArchRule line_differences_stay_in_their_room = only("..kapi.tree..", "com.github.difflib..");

    @ArchTest
    static final ArchRule patterns_of_others_stay_in_their_room = only("..kapi.log..", "com.google.re2j..");

    @ArchTest
    static final ArchRule jgit_stays_in_its_room = only("..git.jgit..", "org.eclipse.jgit..");

    @ArchTest
    static final ArchRule mina_stays_beside_jgit = only("..git.jgit..", "org.apache.sshd..");

    @ArchTest
    static final ArchRule github_api_stays_in_its_room = only("..git.github..", "org.kohsuke..");

    @ArchTest
    static final ArchRule jib_stays_in_its_room = only("..image.jib..", "com.google.cloud.tools..");

    @ArchTest
    static final ArchRule docker_java_stays_in_its_room = only("..image.docker..", "com.github.dockerjava..");

    @ArchTest
    static final ArchRule signatures_hold_no_mono = methods()
            .that()
            .areDeclaredInClassesThat(not(resideInAPackage("dev.mosaic.kapi.web..")))
            .should()
            .notHaveRawReturnType(Mono.class);

    @ArchTest
    static final ArchRule controllers_implement_an_api = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .andShould()
            .beAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .allowEmptyShould(true);

    private static ArchRule only(String room, String library) {
        return noClasses()
                .that(not(resideInAPackage(room)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true);
    }
}
