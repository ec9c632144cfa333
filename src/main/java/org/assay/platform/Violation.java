package org.assay.platform;

/**
 * One thing wrong with one field of what a caller sent.
 *
 * @param field the field's name as the caller knows it, for example {@code title}
 * @param code stable code, also the key of the message shown to people: {@code too-long}, {@code empty} …
 * @param message what is wrong and what would be right, in English; never repeats the caller's text
 */
public record Violation(String field, String code, String message) {}
