package org.assay.claim.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who says it, through whom it came, and who put it into the document: begins with the speaker and ends with the reporter by itself. */
public class ChainForm implements Serializable {

    private Choice speaker;
    private List<Choice> between = new ArrayList<>();
    private Choice reporter;
    private Choice audience;
    private Choice next;

    /** The whole chain, everyone once. */
    List<Choice> chain() {
        List<Choice> chain = new ArrayList<>();
        add(chain, speaker);
        between.forEach(one -> add(chain, one));
        add(chain, reporter);
        return chain;
    }

    private static void add(List<Choice> chain, Choice one) {
        if (one != null && !chain.contains(one)) {
            chain.add(one);
        }
    }

    /** What was to be made has been. */
    void replace(Choice former, Choice made) {
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

    public Choice getSpeaker() {
        return speaker;
    }

    public void setSpeaker(Choice speaker) {
        this.speaker = speaker;
    }

    public List<Choice> getBetween() {
        return between;
    }

    void setBetween(List<Choice> between) {
        this.between = new ArrayList<>(between);
    }

    public Choice getReporter() {
        return reporter;
    }

    public void setReporter(Choice reporter) {
        this.reporter = reporter;
    }

    public Choice getAudience() {
        return audience;
    }

    public void setAudience(Choice audience) {
        this.audience = audience;
    }

    /** Somebody about to be put between. */
    public Choice getNext() {
        return next;
    }

    public void setNext(Choice next) {
        this.next = next;
    }
}
