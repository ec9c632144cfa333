package org.assay.discussion.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.compare.FieldChange;
import org.assay.discussion.Anchor;
import org.assay.discussion.ThreadDetails;
import org.assay.page.RevisionComparison;
import org.assay.page.web.Margin;

/** Threads beside a comparison: each below the line or the field that it is about, the others below all. */
public final class ThreadMargin implements Margin {

    /** Where a comparison's threads are answered and begun. */
    interface Place {

        String lineAddress(RevisionComparison comparison, int line);

        String fieldAddress(RevisionComparison comparison, String field);

        String threadAddress(RevisionComparison comparison, ThreadDetails thread);

        String answerAddress(RevisionComparison comparison, ThreadDetails thread);

        /** The line below which the form stands; null where it stands below none. */
        Integer composedLine(RevisionComparison comparison);

        /** The field below which the form stands; null where it stands below none. */
        String composedField(RevisionComparison comparison);

        /** Whether the form stands below that thread. */
        boolean isAnswered(ThreadDetails thread);

        /** Writes the form. */
        void writeForm() throws IOException;
    }

    private final RevisionComparison comparison;
    private final Place place;
    private final Map<Integer, List<ThreadDetails>> byLine = new LinkedHashMap<>();
    private final Map<String, List<ThreadDetails>> byField = new LinkedHashMap<>();
    private final List<ThreadDetails> elsewhere = new ArrayList<>();

    ThreadMargin(RevisionComparison comparison, List<ThreadDetails> threads, Place place) {
        this.comparison = comparison;
        this.place = place;
        List<String> fields =
                comparison.fields().stream().map(FieldChange::name).toList();
        for (ThreadDetails thread : threads) {
            Integer line = thread.whereabouts().end();
            String field = thread.anchor().field();
            if (line != null && !comparison.body().isEmpty()) {
                byLine.computeIfAbsent(line, at -> new ArrayList<>()).add(thread);
            } else if (thread.anchor().about() == Anchor.About.FIELD && fields.contains(field)) {
                byField.computeIfAbsent(field, at -> new ArrayList<>()).add(thread);
            } else {
                elsewhere.add(thread);
            }
        }
    }

    @Override
    public Set<Integer> lines() {
        Set<Integer> lines = new LinkedHashSet<>(byLine.keySet());
        if (place.composedLine(comparison) != null) {
            lines.add(place.composedLine(comparison));
        }
        return lines;
    }

    @Override
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(byField.keySet());
        if (place.composedField(comparison) != null) {
            fields.add(place.composedField(comparison));
        }
        return fields;
    }

    @Override
    public String lineAddress(int line) {
        return place.lineAddress(comparison, line);
    }

    @Override
    public String fieldAddress(String field) {
        return place.fieldAddress(comparison, field);
    }

    @Override
    public void writeBelowLine(int line) throws IOException {
        write(byLine.getOrDefault(line, List.of()), false);
        Integer composed = place.composedLine(comparison);
        if (composed != null && composed == line) {
            place.writeForm();
        }
    }

    @Override
    public void writeBelowField(String field) throws IOException {
        write(byField.getOrDefault(field, List.of()), false);
        if (field.equals(place.composedField(comparison))) {
            place.writeForm();
        }
    }

    @Override
    public void writeElsewhere() throws IOException {
        if (!elsewhere.isEmpty()) {
            ThreadWriter writer = new ThreadWriter(FacesContext.getCurrentInstance());
            writer.beginElsewhere();
            write(elsewhere, true);
            writer.endElsewhere();
        }
    }

    private void write(List<ThreadDetails> threads, boolean quoted) throws IOException {
        ThreadWriter writer = new ThreadWriter(FacesContext.getCurrentInstance());
        for (ThreadDetails thread : threads) {
            writer.write(thread, place.threadAddress(comparison, thread), quoted, () -> end(writer, thread));
        }
    }

    private void end(ThreadWriter writer, ThreadDetails thread) throws IOException {
        if (place.isAnswered(thread)) {
            place.writeForm();
        } else {
            writer.answer(thread, place.answerAddress(comparison, thread));
        }
    }
}
