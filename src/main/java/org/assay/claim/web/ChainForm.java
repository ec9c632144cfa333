package org.assay.claim.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.page.web.Pick;

/** Who says it, through whom it came, and who put it into the document: begins with the speaker and ends with the reporter by itself. */
public class ChainForm implements Serializable {

    private Pick speaker;
    private List<Pick> between = new ArrayList<>();
    private Pick reporter;
    private Pick audience;
    private Pick next;

    /** The whole chain, everyone once. */
    Collection<UUID> chain() {
        Set<UUID> chain = new LinkedHashSet<>();
        add(chain, speaker);
        between.forEach(one -> add(chain, one));
        add(chain, reporter);
        return chain;
    }

    private static void add(Set<UUID> chain, Pick one) {
        if (one != null) {
            chain.add(one.id());
        }
    }

    /** What was to be made has been. */
    void replace(Pick former, Pick made) {
        speaker = former.equals(speaker) ? made : speaker;
        reporter = former.equals(reporter) ? made : reporter;
        audience = former.equals(audience) ? made : audience;
        between.replaceAll(one -> former.equals(one) ? made : one);
    }

    /** Between speaker and reporter, one more. */
    public void relay() {
        if (next != null && !between.contains(next)) {
            between.add(next);
        }
        next = null;
    }

    public void remove(int position) {
        between.remove(position);
    }

    /** The one at that position told it before the one above. */
    public void raise(int position) {
        if (position > 0) {
            Collections.swap(between, position, position - 1);
        }
    }

    public Pick getSpeaker() {
        return speaker;
    }

    public void setSpeaker(Pick speaker) {
        this.speaker = speaker;
    }

    public List<Pick> getBetween() {
        return between;
    }

    void setBetween(List<Pick> between) {
        this.between = new ArrayList<>(between);
    }

    public Pick getReporter() {
        return reporter;
    }

    public void setReporter(Pick reporter) {
        this.reporter = reporter;
    }

    public Pick getAudience() {
        return audience;
    }

    public void setAudience(Pick audience) {
        this.audience = audience;
    }

    /** Somebody about to be put between. */
    public Pick getNext() {
        return next;
    }

    public void setNext(Pick next) {
        this.next = next;
    }
}
