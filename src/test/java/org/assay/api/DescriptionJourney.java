package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The description at {@code /openapi} says what there is. */
@ExtendWith(RunningStack.class)
class DescriptionJourney {

    private static JsonNode description;

    @BeforeAll
    static void read(Stack stack) {
        description = Api.send(
                        HttpRequest.newBuilder(stack.wiki().resolve("/openapi")).header("Accept", "application/json"))
                .with(200)
                .json();
    }

    @Test
    void every_resource_method_is_described_and_nothing_else() {
        Set<String> described = new TreeSet<>();
        description.get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(
                        method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(resources()).isNotEmpty();
    }

    @Test
    void every_operation_says_what_it_is_and_how_it_succeeds_and_fails() {
        description.get("paths").forEach(path -> path.properties().forEach(operation -> {
            JsonNode described = operation.getValue();
            assertThat(described.path("summary").asText())
                    .as(operation.toString())
                    .isNotBlank();
            Set<String> statuses = new TreeSet<>();
            described.get("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses)
                    .as(operation.toString())
                    .anyMatch(status -> status.startsWith("2"))
                    .contains("400", "401", "403", "500");
            if (described.has("requestBody")) {
                assertThat(statuses).as(operation.toString()).contains("413", "415", "422");
            }
        }));
    }

    @Test
    void what_is_named_in_an_address_may_not_be_there() {
        description.get("paths").properties().stream()
                .filter(path -> path.getKey().contains("{"))
                .forEach(path -> path.getValue().forEach(operation -> assertThat(
                                operation.at("/responses/404/$ref").asText())
                        .as(path.getKey())
                        .endsWith("/NotFound")));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(description.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        description.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void it_says_how_to_sign_in_and_under_what_it_is_licensed() {
        assertThat(description.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(description.at("/info/title").asText()).isEqualTo("Assay");
        assertThat(description.at("/info/license/name").asText()).isEqualTo("Apache-2.0");
    }

    private static Set<String> resources() {
        Set<String> found = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.assay").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .forEach(type -> type.getMethods().forEach(method -> methods(method)
                                .forEach(name -> found.add(name + " " + path(type, method)))));
        return found;
    }

    private static Stream<String> methods(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName());
    }

    private static String path(JavaClass type, JavaMethod method) {
        String base = "/api/v1/" + type.getAnnotationOfType(Path.class).value();
        return method.isAnnotatedWith(Path.class)
                ? base + "/" + method.getAnnotationOfType(Path.class).value()
                : base;
    }
}
