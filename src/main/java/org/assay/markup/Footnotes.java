package org.assay.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders footnotes at the end of the text, numbered in the order in which they are referred to, with links there and
 * back. Ids are made of these numbers, never of the labels that were typed, and no words are added.
 */
final class Footnotes implements NodeRenderer {

    private static final Pattern ID = Pattern.compile("fn-[0-9]{1,7}|fnref-[0-9]{1,7}-[0-9]{1,7}");

    /** A footnote with very many references leads back to the first ones only. */
    private static final int MAX_WAYS_BACK = 26;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Map<Node, Note> notes = new LinkedHashMap<>();
    private final Map<Node, Reference> references = new HashMap<>();

    Footnotes(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    /** Whether the text has the form of an id that this renderer gives. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class);
    }

    /** Numbers the notes: first those that the text refers to, then those that only notes refer to. */
    @Override
    public void beforeRoot(Node root) {
        DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    definitions.putIfAbsent(definition.getLabel(), definition);
                }
                visitChildren(block);
            }
        });
        if (definitions.values().isEmpty()) {
            return;
        }
        List<Node> places = new ArrayList<>(List.of(root));
        for (int i = 0; i < places.size(); i++) {
            number(places.get(i), definitions, places);
        }
    }

    private void number(Node place, DefinitionMap<FootnoteDefinition> definitions, List<Node> places) {
        place.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference reference) {
                    FootnoteDefinition definition = definitions.get(reference.getLabel());
                    if (definition != null) {
                        if (!notes.containsKey(definition)) {
                            notes.put(definition, new Note(notes.size() + 1));
                            places.add(definition);
                        }
                        references.put(reference, notes.get(definition).refer());
                    }
                } else {
                    visitChildren(node);
                }
            }

            @Override
            public void visit(CustomBlock block) {
                if (block == place || !(block instanceof FootnoteDefinition)) {
                    visitChildren(block);
                }
            }
        });
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference typed) {
            Reference reference = references.get(node);
            if (reference == null) {
                html.text("[^" + typed.getLabel() + "]");
                return;
            }
            html.tag("sup", Map.of("class", "footnote-ref"));
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("id", reference.id());
            attributes.put("href", "#fn-" + reference.note());
            html.tag("a", attributes);
            html.text(String.valueOf(reference.note()));
            html.tag("/a");
            html.tag("/sup");
        }
    }

    @Override
    public void afterRoot(Node root) {
        if (notes.isEmpty()) {
            return;
        }
        html.tag("section", Map.of("class", "footnotes"));
        html.tag("ol");
        notes.forEach(this::note);
        html.tag("/ol");
        html.tag("/section");
        html.line();
    }

    private void note(Node definition, Note note) {
        html.line();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", "fn-" + note.number);
        attributes.put("dir", Direction.of(definition));
        html.tag("li", attributes);
        for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getNext() == null && child instanceof Paragraph) {
                html.tag("p", context.extendAttributes(child, "p", Map.of()));
                Children.render(child, context);
                waysBack(note);
                html.tag("/p");
                html.tag("/li");
                return;
            }
            context.render(child);
        }
        waysBack(note);
        html.tag("/li");
    }

    private void waysBack(Note note) {
        for (int time = 1; time <= Math.min(note.references, MAX_WAYS_BACK); time++) {
            String number = note.number + (time == 1 ? "" : "." + time);
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", '#' + new Reference(note.number, time).id());
            attributes.put("class", "footnote-backref");
            attributes.put("aria-label", "↩ " + number);
            html.text(" ");
            html.tag("a", attributes);
            html.text("↩");
            html.tag("/a");
        }
    }

    /** A footnote that is referred to. */
    private static final class Note {

        private final int number;
        private int references;

        Note(int number) {
            this.number = number;
        }

        Reference refer() {
            references++;
            return new Reference(number, references);
        }
    }

    /** One place that refers to a footnote: the note's number, and which reference to it this is. */
    private record Reference(int note, int time) {

        String id() {
            return "fnref-" + note + '-' + time;
        }
    }
}
