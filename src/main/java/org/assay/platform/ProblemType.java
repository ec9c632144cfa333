package org.assay.platform;

import java.util.Arrays;
import java.util.Locale;

/** What sort of thing went wrong: one for each status that the product answers with. */
public enum ProblemType {
    /** The request cannot be read: no JSON, an unknown field, a parameter of the wrong form. */
    MALFORMED(400, "The request cannot be read"),
    /** No valid bearer token, or no session. */
    UNAUTHORIZED(401, "Sign in first"),
    /** The caller may know of the thing, but not do this to it. */
    REFUSED(403, "Not allowed"),
    /** There is no such thing, or the caller may not know that there is. */
    NOT_FOUND(404, "Not found"),
    /** The address is there, but not for this method. */
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    /** The caller accepts none of the forms in which there is an answer. */
    NOT_ACCEPTABLE(406, "No acceptable form of the answer"),
    /** The wish contradicts the present state. */
    CONFLICT(409, "The present state forbids it"),
    /** What the caller started from is not there. */
    PRECONDITION_FAILED(412, "The base revision is unknown"),
    /** The request is larger than anything that would be accepted. */
    TOO_LARGE(413, "The request is too large"),
    /** The body is no JSON. */
    UNSUPPORTED_MEDIA_TYPE(415, "The form of the body is not supported"),
    /** The request can be read, but a value breaks a rule. */
    INVALID(422, "A value is not acceptable"),
    /** The request does not say what it started from. */
    PRECONDITION_REQUIRED(428, "A base revision is required"),
    /** A mistake of the program. */
    FAILED(500, "Something went wrong"),
    /** The database or the identity provider cannot be reached. */
    UNAVAILABLE(503, "A part of the system cannot be reached");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** What it is, in English, the same each time. */
    public String title() {
        return title;
    }

    /** A stable word for programs: {@code not-found} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as a URI; no address to be visited. */
    public String uri() {
        return "urn:assay:problem:" + code();
    }

    /** The type that fits a status best. */
    public static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED : FAILED);
    }
}
