package org.assay.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.platform.Malformed;

/** Reads a request's JSON strictly; says which known field is at fault, and nothing that the caller wrote. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonReader implements MessageBodyReader<Object> {

    private static final int DEEPEST_CAUSE = 100;

    private final ObjectMapper json = StrictJson.get();

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > BoundedBody.MAX_BYTES) {
            throw tooLarge();
        }
        return read(json.constructType(genericType), body);
    }

    /**
     * A record from JSON that comes as part of a request.
     *
     * @throws Malformed if it is not that
     */
    public static <T> T read(Class<T> type, InputStream part) throws IOException {
        return type.cast(read(StrictJson.get().constructType(type), part));
    }

    private static Object read(JavaType type, InputStream body) throws IOException {
        Object read;
        try {
            read = StrictJson.get().readValue(new BoundedBody(body), type);
        } catch (BoundedBody.TooLarge e) {
            throw tooLarge();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
        if (read == null) {
            throw new Malformed("body", "malformed", "must be a JSON object");
        }
        return read;
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static Malformed malformed(JsonProcessingException error) {
        Malformed malformed = described(error);
        malformed.initCause(error);
        return malformed;
    }

    private static Malformed described(JsonProcessingException error) {
        // Where the JSON itself is at fault, Jackson may say it as the cause of what it says about a field.
        if (comesFrom(StreamConstraintsException.class, error)) {
            return new Malformed("body", "too-deep", "must be nested less deeply, with shorter names and numbers");
        }
        if (comesFrom(StreamReadException.class, error) && !comesFrom(InputCoercionException.class, error)) {
            return new Malformed("body", "malformed", "must be a JSON object in UTF-8, each field at most once");
        }
        if (error instanceof PropertyBindingException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new Malformed("body", "unknown-field", "must have no other fields than " + known);
        }
        if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().get(0).getFieldName();
            return new Malformed(field, "wrong-type", "must be of the documented type");
        }
        return new Malformed("body", "malformed", "must be a JSON object");
    }

    private static boolean comesFrom(Class<? extends Throwable> type, Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(type::isInstance);
    }
}
