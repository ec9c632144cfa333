package org.assay.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assay.platform.Json;

/**
 * An object of a file, asked member by member. What is of the wrong type is said with its line and reads as absent; whether a
 * value is one of its scale is for the kind of page to say.
 */
record Item(Node node, String path, Findings findings) {

    int line() {
        return node.line();
    }

    /** Whether the member is there and not null. */
    boolean has(String name) {
        Node member = node.members().get(name);
        return member != null && member.value() != null;
    }

    /** The member's line, or the object's where there is none. */
    int line(String name) {
        Node member = node.members().get(name);
        return member == null ? line() : member.line();
    }

    /** A text; null where it is absent. */
    String text(String name) {
        return value(name, String.class, "must be a text");
    }

    /** A text that must be there. */
    String required(String name) {
        if (!has(name)) {
            refuse(name, "missing", "must be given");
            return null;
        }
        return text(name);
    }

    /** A truth value; null where it is absent. */
    Boolean flag(String name) {
        return value(name, Boolean.class, "must be true or false");
    }

    /** A whole number; null where it is absent. */
    Integer number(String name) {
        BigDecimal number = value(name, BigDecimal.class, "must be a number");
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            refuse(name, "out-of-range", "must be a whole number of usual size");
            return null;
        }
    }

    /** An object; null where it is absent. */
    Item object(String name) {
        if (!has(name)) {
            return null;
        }
        Node member = node.members().get(name);
        if (!member.isObject()) {
            refuse(name, "malformed", "must be an object");
            return null;
        }
        return new Item(member, at(name), findings);
    }

    /** Objects in their order; none where the member is absent. */
    List<Item> objects(String name) {
        List<Item> items = new ArrayList<>();
        List<Node> elements = list(name);
        for (int i = 0; i < elements.size(); i++) {
            String path = at(name) + "[" + i + "]";
            if (elements.get(i).isObject()) {
                items.add(new Item(elements.get(i), path, findings));
            } else {
                findings.add(elements.get(i).line(), path, "malformed", "must be an object");
            }
        }
        return items;
    }

    /** Texts in their order; none where the member is absent. */
    List<Word> words(String name) {
        List<Word> words = new ArrayList<>();
        List<Node> elements = list(name);
        for (int i = 0; i < elements.size(); i++) {
            String path = at(name) + "[" + i + "]";
            if (elements.get(i).value() instanceof String text) {
                words.add(new Word(text, elements.get(i).line(), path));
            } else {
                findings.add(elements.get(i).line(), path, "malformed", "must be a text");
            }
        }
        return words;
    }

    /** The elements of a list. */
    List<Node> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        Node member = node.members().get(name);
        if (!member.isList()) {
            refuse(name, "malformed", "must be a list");
        }
        return member.elements();
    }

    /** The member as it stands; null where it is absent. */
    JsonValue raw(String name) {
        return has(name) ? json(node.members().get(name)) : null;
    }

    /** Says of a member what is wrong with it. */
    void refuse(String name, String code, String message) {
        findings.add(line(name), at(name), code, message);
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A text in a list, and where it stands. */
    record Word(String text, int line, String path) {}

    private <T> T value(String name, Class<T> type, String mustBe) {
        if (!has(name)) {
            return null;
        }
        Object value = node.members().get(name).value();
        if (!type.isInstance(value)) {
            refuse(name, "malformed", mustBe);
            return null;
        }
        return type.cast(value);
    }

    static JsonValue json(Node node) {
        if (node.isObject()) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            node.members().forEach((name, member) -> object.add(name, json(member)));
            return object.build();
        }
        if (node.isList()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            node.elements().forEach(element -> array.add(json(element)));
            return array.build();
        }
        if (node.value() instanceof String text) {
            return Json.createValue(text);
        }
        if (node.value() instanceof BigDecimal number) {
            return Json.createValue(number);
        }
        if (node.value() instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return JsonValue.NULL;
    }
}
