/**
 * Difference, three-way merge and blame of texts, and difference and merge of named fields. Pure: strings in, immutable
 * values out; knows no page, no caller, no HTML.
 *
 * <p><b>Lines.</b> A text is lines, each ended by LF, the last one perhaps not. Carriage returns are ordinary characters:
 * who stores texts has made LF of them. Whether the last line is ended is kept beside the lines and never makes a line
 * differ, so that a forgotten last newline is no changed line and no conflict. The empty text has no lines.
 *
 * <p><b>Difference.</b> Decided: lines by histogram difference; between two found lines, blank lines do not bind, so that
 * a rewritten paragraph meets its old self and not the one that happens to stand at its place; inside two lines that
 * belong together, words by the same algorithm. A line that vanished here and stands there, alike and once, is moved. A
 * span never ends inside a grapheme cluster.
 *
 * <p><b>Merge.</b> Decided: by line, words serve display only. Changes that touch (no unchanged line of the base between
 * them) conflict unless they are the same, because whoever changed one line has read the next; changes with an
 * unchanged line between them never do. At a conflict the merged text carries <em>theirs</em>, what stands in the wiki
 * already, and the conflict carries both.
 *
 * <p><b>Anchors.</b> Decided: where something said of lines stands in another text is computed each time, from the text it
 * was said of straight to the one that is shown, so that an undo brings it back; it is never stored. What is not found
 * again is said to be altered, lost or ambiguous, never put somewhere silently.
 *
 * <p><b>Bounds.</b> Time and memory grow with the length of the texts, not with its square, whoever wrote them: every
 * step that could is paid for from an {@link org.assay.compare.Effort}. When that is used up the answer is still
 * correct but coarser: a stretch of lines is replaced as a whole, a line is changed as a whole.
 *
 * <p>May import the JDK and JGit's {@code diff} and {@code merge}; nothing of ours.
 */
package org.assay.compare;
