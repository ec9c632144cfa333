package org.assay.claim.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.page.web.Pick;

/** What a claim is about, as a person types it. */
public class ScopeForm implements Serializable {

    private List<Pick> subjects = new ArrayList<>();
    private List<Pick> objects = new ArrayList<>();
    private List<Pick> places = new ArrayList<>();
    private String topics = "";
    private DateForm event = new DateForm();
    private DateForm asserted = new DateForm();
    private Pick origin;
    private Pick about;

    /** What was to be made has been. */
    void replace(Pick former, Pick made) {
        subjects.replaceAll(one -> former.equals(one) ? made : one);
        objects.replaceAll(one -> former.equals(one) ? made : one);
        origin = former.equals(origin) ? made : origin;
    }

    /** Whether something stands in the fields that are folded at first, but for the date of the document. */
    boolean isFull() {
        return origin != null
                || about != null
                || !places.isEmpty()
                || event.facts() != null
                || !asserted.getStated().isEmpty();
    }

    /** Tags, which are typed with commas between. */
    List<String> tags() {
        return Arrays.stream(topics == null ? new String[0] : topics.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    public List<Pick> getSubjects() {
        return subjects;
    }

    public void setSubjects(List<Pick> subjects) {
        this.subjects = subjects == null ? new ArrayList<>() : new ArrayList<>(subjects);
    }

    public List<Pick> getObjects() {
        return objects;
    }

    public void setObjects(List<Pick> objects) {
        this.objects = objects == null ? new ArrayList<>() : new ArrayList<>(objects);
    }

    public List<Pick> getPlaces() {
        return places;
    }

    public void setPlaces(List<Pick> places) {
        this.places = places == null ? new ArrayList<>() : new ArrayList<>(places);
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public Pick getOrigin() {
        return origin;
    }

    public void setOrigin(Pick origin) {
        this.origin = origin;
    }

    public Pick getAbout() {
        return about;
    }

    public void setAbout(Pick about) {
        this.about = about;
    }

    /** When what is spoken of happened. */
    public DateForm getEvent() {
        return event;
    }

    /** When it was said. */
    public DateForm getAsserted() {
        return asserted;
    }
}
