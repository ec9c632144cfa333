package org.assay.review;

import java.io.Serializable;

/**
 * Why something is as it is, for programs and for people.
 *
 * @param code stable: the end of a message key
 * @param message a few words or one sentence
 */
public record Reason(String code, String message) implements Serializable {}
