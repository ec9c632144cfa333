package org.assay.platform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.resource.ResourceException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, as every edge of the product says it: the same words in REST (RFC 9457) and on the screen.
 *
 * @param type what sort of thing
 * @param detail one English sentence that repeats nothing of what the caller sent; null where the type says all
 * @param code a stable word for programs: which contradiction, for {@link ProblemType#CONFLICT}; else the type's own, also
 *     where null is given
 * @param rule code of the rule that decided, for {@link ProblemType#REFUSED}; else null
 * @param errors what is wrong with which field; empty where that is not the point
 * @param id under which the server's log has more; null where there is nothing to look up
 */
public record Problem(ProblemType type, String detail, String code, String rule, List<Violation> errors, String id) {

    /** The media type of {@link #json()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int DEEPEST = 30;

    public Problem {
        code = code == null ? type.code() : code;
        errors = List.copyOf(errors);
    }

    /** What the type alone tells. */
    public static Problem of(ProblemType type) {
        return of(type, null);
    }

    /** The type, and a sentence that says more. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, null, null, List.of(), null);
    }

    /** A mistake of the program, described in the log under the id. */
    public static Problem failed(String id) {
        return new Problem(ProblemType.FAILED, "The error has been recorded under this id.", null, null, List.of(), id);
    }

    /** What an exception, or one of its causes, is known to mean; empty for one that nobody expected. */
    public static Optional<Problem> of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Problem problem = known(cause);
            if (problem != null) {
                return Optional.of(problem);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Problem known(Throwable cause) {
        if (cause instanceof NotFound) {
            return of(ProblemType.NOT_FOUND);
        }
        if (cause instanceof Refusal refusal) {
            return new Problem(ProblemType.REFUSED, refusal.sentence(), null, refusal.code(), List.of(), null);
        }
        if (cause instanceof Clash clash) {
            return new Problem(ProblemType.CONFLICT, clash.getMessage(), clash.code(), null, List.of(), null);
        }
        if (cause instanceof Invalid invalid) {
            ProblemType type = invalid instanceof Malformed ? ProblemType.MALFORMED : ProblemType.INVALID;
            return new Problem(type, invalid.getMessage(), null, null, invalid.violations(), null);
        }
        if (cause instanceof Unavailable away) {
            return new Problem(ProblemType.UNAVAILABLE, away.getMessage(), away.code(), null, List.of(), null);
        }
        boolean away = cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof ResourceException;
        return away ? of(ProblemType.UNAVAILABLE, "Try again in a moment; nothing was stored.") : null;
    }

    /** The status of HTTP. */
    public int status() {
        return type.status();
    }

    /** The problem as RFC 9457 writes it, with its members that are not null. */
    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", type.uri())
                .add("title", type.title())
                .add("status", type.status())
                .add("code", code);
        addTo(json, "detail", detail);
        addTo(json, "rule", rule);
        addTo(json, "id", id);
        if (!errors.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            errors.forEach(error -> array.add(Json.createObjectBuilder()
                    .add("field", error.field())
                    .add("code", error.code())
                    .add("message", error.message())));
            json.add("errors", array);
        }
        return json.build().toString();
    }

    private static void addTo(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
