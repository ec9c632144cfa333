package org.assay.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.platform.rest.StrictJson;

/**
 * A value of a JSON text and the line that it begins in.
 *
 * @param value a map of names to nodes, a list of nodes, a text, a number, a truth value, or null
 */
record Node(int line, Object value) {

    private static final int MOST_VALUES = 500_000;

    /**
     * Reads a JSON text in UTF-8, strictly: each name at most once in an object, nothing after the end, not too deep.
     *
     * @throws Refused with the line where it is no JSON
     */
    static Node parse(byte[] json) {
        try (JsonParser parser = StrictJson.get().getFactory().createParser(json)) {
            return parsed(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node parsed(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            Node root = new Reading(parser).value();
            if (parser.nextToken() != null) {
                throw refused(parser.currentTokenLocation().getLineNr(), "must end here");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw refused(
                    parser.currentLocation().getLineNr(),
                    "must be JSON in UTF-8 up to here, each name once in its object, nested at most 32 deep");
        }
    }

    private static Refused refused(int line, String message) {
        return new Refused(List.of(new Finding(line, "", "malformed", message)));
    }

    /** The members of an object; none where it is no object. */
    @SuppressWarnings("unchecked") // Reading puts nothing else into one.
    Map<String, Node> members() {
        return value instanceof Map ? (Map<String, Node>) value : Map.of();
    }

    /** The elements of a list; none where it is no list. */
    @SuppressWarnings("unchecked") // Reading puts nothing else into one.
    List<Node> elements() {
        return value instanceof List ? (List<Node>) value : List.of();
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof List;
    }

    private static final class Reading {

        private final JsonParser parser;
        private int values;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        Node value() throws IOException {
            JsonToken token = parser.currentToken();
            int line = parser.currentTokenLocation().getLineNr();
            if (token == null) {
                throw refused(line, "must not be empty");
            }
            if (++values > MOST_VALUES) {
                throw refused(line, "must have at most " + MOST_VALUES + " values");
            }
            return switch (token) {
                case START_OBJECT -> new Node(line, object());
                case START_ARRAY -> new Node(line, list());
                case VALUE_STRING -> new Node(line, parser.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node(line, number());
                case VALUE_TRUE -> new Node(line, true);
                case VALUE_FALSE -> new Node(line, false);
                default -> new Node(line, null);
            };
        }

        private BigDecimal number() throws IOException {
            return parser.getDecimalValue();
        }

        private Map<String, Node> object() throws IOException {
            Map<String, Node> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value());
            }
            return members;
        }

        private List<Node> list() throws IOException {
            List<Node> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value());
            }
            return elements;
        }
    }
}
