package org.assay.claim.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a claim is about, as a person types it. */
public class ScopeForm implements Serializable {

    private List<Choice> subjects = new ArrayList<>();
    private List<Choice> objects = new ArrayList<>();
    private List<Choice> places = new ArrayList<>();
    private String topics = "";
    private DateForm event = new DateForm();
    private DateForm asserted = new DateForm();
    private Choice origin;
    private Choice about;

    /** What was to be made has been. */
    void replace(Choice former, Choice made) {
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

    public List<Choice> getSubjects() {
        return subjects;
    }

    public void setSubjects(List<Choice> subjects) {
        this.subjects = subjects == null ? new ArrayList<>() : new ArrayList<>(subjects);
    }

    public List<Choice> getObjects() {
        return objects;
    }

    public void setObjects(List<Choice> objects) {
        this.objects = objects == null ? new ArrayList<>() : new ArrayList<>(objects);
    }

    public List<Choice> getPlaces() {
        return places;
    }

    public void setPlaces(List<Choice> places) {
        this.places = places == null ? new ArrayList<>() : new ArrayList<>(places);
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public Choice getOrigin() {
        return origin;
    }

    public void setOrigin(Choice origin) {
        this.origin = origin;
    }

    public Choice getAbout() {
        return about;
    }

    public void setAbout(Choice about) {
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
