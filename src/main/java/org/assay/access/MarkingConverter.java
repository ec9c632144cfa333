package org.assay.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a marking in the standard's spelling. */
@Converter(autoApply = true)
public class MarkingConverter implements AttributeConverter<Marking, String> {

    @Override
    public String convertToDatabaseColumn(Marking marking) {
        return marking == null ? null : marking.label();
    }

    @Override
    public Marking convertToEntityAttribute(String label) {
        return label == null ? null : Marking.of(label).orElseThrow();
    }
}
