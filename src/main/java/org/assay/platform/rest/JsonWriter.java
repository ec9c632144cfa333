package org.assay.platform.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.assay.platform.Problem;

/** Writes records as JSON; those that come again and again ({@link Lasting}) as they were written before. */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonWriter implements MessageBodyWriter<Object> {

    /** Of what is kept; the records that it was made of hold about as much again. */
    private static final long MAX_BYTES = 32L << 20;

    private final ObjectWriter json = StrictJson.get().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Cache<Lasting, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Lasting answer, byte[] text) -> text.length)
            .build();

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        if (answer instanceof Lasting lasting) {
            byte[] text = kept.getIfPresent(lasting);
            if (text == null) {
                text = json.writeValueAsBytes(lasting);
                kept.put(lasting, text);
            }
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, text.length);
            body.write(text);
        } else {
            json.writeValue(body, answer);
        }
    }
}
