package org.assay.review;

import java.io.Serializable;

/**
 * What an open review lacks before it can be published, in words.
 *
 * @param code stable: {@code changes-requested}, {@code approvals}, {@code no-named-reviewer}, {@code
 *     too-few-reviewers}, {@code hidden-revision}
 * @param message one sentence
 */
public record Missing(String code, String message) implements Serializable {}
