package org.assay.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assay.platform.Malformed;

/** Reads ids and numbers in addresses; all else there is 400, not the 404 that JAX-RS would make of it (S8). */
@Provider
public class ParameterForms implements ParamConverterProvider {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    @Override
    @SuppressWarnings("unchecked") // T is what the type was compared with.
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = name(annotations);
        if (type == UUID.class) {
            return (ParamConverter<T>) new Form<>(StrictUuid::of, name, "must be an id");
        }
        if (type == Integer.class) {
            return (ParamConverter<T>) new Form<>(ParameterForms::number, name, "must be a whole number");
        }
        return null;
    }

    static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return "parameter";
    }

    private record Form<T>(Function<String, Optional<T>> reading, String name, String rule)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            return reading.apply(text)
                    .orElseThrow(() -> new BadRequestException(new Malformed(name, "malformed", rule)));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
