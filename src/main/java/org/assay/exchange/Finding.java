package org.assay.exchange;

import java.io.Serializable;

/**
 * Something to say about a place in a file.
 *
 * @param line where it stands, from 1; 0 where it is about the file as a whole
 * @param path the way to it: {@code claims[3].speaker}
 * @param code stable word for programs
 * @param message what is wrong and what would be right, in English; repeats nothing of the file but ids of well-formed names
 */
public record Finding(int line, String path, String code, String message) implements Serializable {}
