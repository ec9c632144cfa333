package org.assay.exchange;

/**
 * The files of an import, as they were sent.
 *
 * @param fileName name of the dossier's file
 * @param dossier its bytes
 * @param documentName name of the document's file; null for none
 * @param document the document's bytes; null for none
 * @param review whether a review of all that is made and changed is asked for at once
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Upload(String fileName, byte[] dossier, String documentName, byte[] document, boolean review) {

    /** Most bytes of a file. */
    public static final int MAX_BYTES = 20 << 20;
}
