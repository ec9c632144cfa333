package org.assay.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.CarriedCondition;
import org.assay.platform.ApplicationService;
import org.junit.jupiter.api.Test;

/** The rules of the house, as docs/architecture.md tells them. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.assay");

    @Test
    void features_do_not_depend_on_each_other_in_circles() {
        slices().matching("org.assay.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void features_import_downwards_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.assay..")
                .withOptionalLayers(true)
                .layer("pure")
                .definedBy("org.assay.compare..", "org.assay.markup..", "org.assay.tradecraft..")
                .layer("platform")
                .definedBy("org.assay.platform..")
                .layer("identity")
                .definedBy("org.assay.identity..")
                .layer("access")
                .definedBy("org.assay.access..")
                .layer("audit")
                .definedBy("org.assay.audit..")
                .layer("facts")
                .definedBy("org.assay.facts..")
                .layer("page")
                .definedBy("org.assay.page..")
                .layer("discussion")
                .definedBy("org.assay.discussion..")
                .layer("review")
                .definedBy("org.assay.review..")
                .layer("people")
                .definedBy("org.assay.people..")
                .layer("document")
                .definedBy("org.assay.document..")
                .layer("actor")
                .definedBy("org.assay.actor..")
                .layer("claim")
                .definedBy("org.assay.claim..")
                .layer("board")
                .definedBy("org.assay.board..")
                .layer("exchange")
                .definedBy("org.assay.exchange..")
                .layer("home")
                .definedBy("org.assay.home..")
                .whereLayer("home")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("exchange")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("board")
                .mayOnlyBeAccessedByLayers("exchange", "home")
                .whereLayer("claim")
                .mayOnlyBeAccessedByLayers("board", "exchange", "home")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("claim", "board", "exchange", "home")
                .whereLayer("actor")
                .mayOnlyBeAccessedByLayers("claim", "board", "exchange", "home")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("page", "document", "actor", "claim", "board", "exchange", "home")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("board", "exchange", "home")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("home")
                .whereLayer("discussion")
                .mayOnlyBeAccessedByLayers("review", "document", "claim", "board", "exchange", "home")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers(
                        "discussion", "people", "review", "document", "actor", "claim", "board", "exchange", "home")
                .whereLayer("audit")
                .mayOnlyBeAccessedByLayers(
                        "page",
                        "discussion",
                        "people",
                        "review",
                        "document",
                        "actor",
                        "claim",
                        "board",
                        "exchange",
                        "home")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers(
                        "audit",
                        "page",
                        "discussion",
                        "people",
                        "review",
                        "document",
                        "actor",
                        "claim",
                        "board",
                        "exchange",
                        "home")
                .whereLayer("identity")
                .mayOnlyBeAccessedByLayers(
                        "access",
                        "audit",
                        "page",
                        "discussion",
                        "people",
                        "review",
                        "document",
                        "actor",
                        "claim",
                        "board",
                        "exchange",
                        "home")
                .check(HOUSE);
    }

    @Test
    void compare_knows_the_jdk_and_the_diff_library_only() {
        classes()
                .that()
                .resideInAPackage("org.assay.compare..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.eclipse.jgit..", "org.assay.compare.."))
                .check(HOUSE);
    }

    @Test
    void tradecraft_knows_the_jdk_only() {
        classes()
                .that()
                .resideInAPackage("org.assay.tradecraft..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.assay.tradecraft.."))
                .check(HOUSE);
    }

    @Test
    void markup_knows_the_jdk_the_markdown_parser_and_the_sanitiser_only() {
        classes()
                .that()
                .resideInAPackage("org.assay.markup..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.commonmark..", "org.owasp.html..", "org.assay.markup.."))
                .check(HOUSE);
    }

    @Test
    void transactions_begin_in_services_only() {
        noClasses()
                .that()
                .areNotAnnotatedWith(ApplicationService.class)
                .and()
                .areNotAssignableTo(ApplicationService.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(HOUSE);
        methods().should().notBeAnnotatedWith(Transactional.class).check(HOUSE);
    }

    @Test
    void every_public_method_of_a_service_asks_for_access_or_says_why_not() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationService.class)
                .should(new AskForAccess())
                .check(HOUSE);
    }

    @Test
    void only_identity_knows_the_identity_provider() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.assay.identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.wildfly.security..", "org.keycloak..")
                .check(HOUSE);
    }

    @Test
    void faces_stays_at_the_edge() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .check(HOUSE);
    }

    @Test
    void the_edge_neither_queries_nor_holds_entities() {
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..rest..")
                .should()
                .dependOnClassesThat(assignableTo(EntityManager.class))
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(HOUSE);
    }

    @Test
    void named_beans_stand_at_the_edge_and_those_of_features_are_backings() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .resideInAPackage("..web..")
                .check(HOUSE);
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .resideOutsideOfPackage("org.assay.platform..")
                .should()
                .haveSimpleNameEndingWith("Backing")
                .check(HOUSE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void nothing_is_printed() {
        noClasses().should().accessField(System.class, "out").check(HOUSE);
        noClasses().should().accessField(System.class, "err").check(HOUSE);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(HOUSE);
    }

    /** Writers of projections, statements that JPQL cannot say, and names taken or free: each looked at. */
    @Test
    void native_statements_stand_in_a_few_known_classes() {
        Set<String> users = HOUSE.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTarget().getName().startsWith("createNative")
                        || call.getTarget().getName().equals("doReturningWork"))
                .map(JavaMethodCall::getOriginOwner)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(users)
                .containsExactlyInAnyOrder(
                        "ActorProjector",
                        "ClaimProjector",
                        "Closures",
                        "DocumentProjector",
                        "EventProjector",
                        "Matches",
                        "Ledger",
                        "Links",
                        "ListStatement",
                        "OriginProjector",
                        "PageLinkProjector",
                        "PageStageProjector",
                        "PlaceProjector",
                        "Publishing",
                        "Reach",
                        "ReadWriter",
                        "Rebuild",
                        "Reopening",
                        "Sealer",
                        "Seen",
                        "Slugs",
                        "Standings");
    }

    /** Their queries carry the policy's condition themselves: each looked at. */
    @Test
    void the_filter_is_off_for_a_few_known_queries_only() {
        Set<String> users = HOUSE.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(CarriedCondition.class)
                        || call.getTarget().getName().equals("disableFilter"))
                .map(JavaMethodCall::getOriginOwner)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(users).containsExactlyInAnyOrder("CarriedCondition", "Ledger", "PageHeaders");
    }

    /** Each of its calls looks for a provider through all archives. */
    @Test
    void json_is_made_by_the_provider_that_was_found_once() {
        assertThat(HOUSE.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(jakarta.json.Json.class))
                        .map(call -> call.getOriginOwner().getSimpleName()))
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        Path sources = Path.of("src/main/java/org/assay");
        try (Stream<Path> folders = Files.walk(sources).filter(Files::isDirectory)) {
            assertThat(folders.filter(ArchitectureTest::hasSources)
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                    .isEmpty();
        }
    }

    @Test
    void no_class_has_more_than_400_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > 400))
                    .isEmpty();
        }
    }

    private static boolean hasSources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
