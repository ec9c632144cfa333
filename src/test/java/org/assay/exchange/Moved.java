package org.assay.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The worked example over a text that has something in front of it: another document, in which the same is said. */
final class Moved {

    private Moved() {}

    /** @param points how many code points, and lines, stand in front */
    static byte[] by(JsonObject dossier, byte[] text, int points, int lines) {
        JsonObjectBuilder copy = Json.createObjectBuilder((JsonObject) moved(dossier, points, lines));
        copy.remove("expected");
        JsonObjectBuilder document =
                Json.createObjectBuilder((JsonObject) moved(dossier.getJsonObject("document"), points, lines));
        document.remove("bytes");
        document.remove("codepoints");
        document.remove("lines");
        return WorkedExample.written(
                copy.add("document", document.add("sha256", sha256(text))).build());
    }

    private static JsonValue moved(JsonValue value, int points, int lines) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder copy = Json.createObjectBuilder();
            object.forEach((name, member) -> copy.add(
                    name,
                    member instanceof JsonNumber number && (name.equals("start") || name.equals("end"))
                            ? Json.createValue(number.intValue() + points)
                            : member instanceof JsonNumber number && name.equals("line")
                                    ? Json.createValue(number.intValue() + lines)
                                    : moved(member, points, lines)));
            return copy.build();
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            JsonArrayBuilder copy = Json.createArrayBuilder();
            value.asJsonArray().forEach(element -> copy.add(moved(element, points, lines)));
            return copy.build();
        }
        return value;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
