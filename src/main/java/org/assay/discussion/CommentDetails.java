package org.assay.discussion;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment as the caller sees it.
 *
 * @param number its place in the thread, from 1
 * @param name of who said it
 * @param act say, resolve or reopen
 * @param text what he said, empty where he only resolved or reopened; null where the caller may not read what was said at
 *     that time
 * @param corrects number of the comment that it is in the place of; null for none
 * @param correctedBy number of the comment that stands in its place; null for none
 */
public record CommentDetails(
        int number,
        UUID person,
        String name,
        Instant at,
        String act,
        String text,
        Integer corrects,
        Integer correctedBy)
        implements Serializable {}
