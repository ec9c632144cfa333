package org.assay.exchange;

import java.util.Optional;
import java.util.UUID;
import org.assay.document.Captured;

/**
 * A capture that a file speaks of.
 *
 * @param document page of the document
 * @param number from 1
 * @param text in it quotes are looked for
 * @param captured what is to be stored; empty where it is stored already
 */
record CaptureFile(UUID document, int number, String text, Optional<Captured> captured) {}
