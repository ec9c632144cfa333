package org.assay.document;

/**
 * The text of a file.
 *
 * @param mediaType what the file is, by its content
 * @param text line ends LF, no control characters
 * @param extractor what took it from the file, with its version
 */
record Extracted(String mediaType, String text, String extractor) {}
