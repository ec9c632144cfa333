package org.assay.document;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was captured and waits, within this transaction, for the revision that states it. A program that composes facts itself
 * puts here what it got from {@link Documents#read} before it saves the page.
 */
@TransactionScoped
public class Intake implements Serializable {

    private final List<Captured> waiting = new ArrayList<>();

    /** Puts it in. */
    public void take(Captured captured) {
        waiting.add(captured);
    }

    Optional<Captured> meant(Capture capture) {
        return waiting.stream().filter(captured -> captured.isMeantBy(capture)).findFirst();
    }
}
