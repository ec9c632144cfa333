package org.assay.platform.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.platform.Problem;
import org.assay.platform.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the description what is the same everywhere: the problems, one named response for each type, and those that
 * every operation may answer with.
 */
public class CommonProblems implements OASFilter {

    /** What can happen to every request. */
    private static final List<ProblemType> EVERYWHERE = List.of(
            ProblemType.MALFORMED,
            ProblemType.UNAUTHORIZED,
            ProblemType.REFUSED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.FAILED,
            ProblemType.UNAVAILABLE);

    private static final List<ProblemType> WITH_BODY =
            List.of(ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.INVALID);

    private static final String SCHEMA = "Problem";
    private static final String VIOLATION = "Violation";

    @Override
    public Operation filterOperation(Operation operation) {
        EVERYWHERE.forEach(type -> answer(operation, type));
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach(type -> answer(operation, type));
        }
        return operation;
    }

    /** What is named in an address may not be there, or not for this caller. */
    private static void addressed(String path, PathItem item) {
        if (path.contains("{")) {
            item.getOperations().values().forEach(operation -> answer(operation, ProblemType.NOT_FOUND));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach(CommonProblems::addressed);
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        Components components = description.getComponents();
        components.addSchema(VIOLATION, violation());
        components.addSchema(SCHEMA, problem());
        for (ProblemType type : ProblemType.values()) {
            components.addResponse(name(type), response(type));
        }
    }

    /** The name of the response in the description: {@code NotFound}. */
    static String name(ProblemType type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static void answer(Operation operation, ProblemType type) {
        String status = Integer.toString(type.status());
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(name(type)));
        }
    }

    private static APIResponse response(ProblemType type) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMA)));
        return OASFactory.createAPIResponse().description(type.title()).content(content);
    }

    private static Schema problem() {
        return object("What went wrong (RFC 9457)")
                .properties(Map.of(
                        "type", text("Stable name of what sort of thing went wrong"),
                        "title", text("The same in English"),
                        "status", OASFactory.createSchema().addType(SchemaType.INTEGER),
                        "detail", text("One sentence; repeats nothing of the request"),
                        "code", text("Stable word for what went wrong; with 409, which contradiction"),
                        "rule", text("With 403: the rule that decided"),
                        "id", text("With 500: under which the server's log has more"),
                        "errors",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(OASFactory.createSchema().ref(VIOLATION))))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema violation() {
        return object("What is wrong with one field")
                .properties(Map.of(
                        "field", text("The field or parameter"),
                        "code", text("What is wrong, for programs"),
                        "message", text("What would be right")))
                .required(List.of("field", "code", "message"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
