package org.assay.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.assay.identity.People;
import org.assay.identity.PersonName;

/** People to choose from in a form: suggests them while one types, and knows those that were chosen by their ids. */
@Named
@ApplicationScoped
public class PeopleBacking implements Converter<PersonName> {

    @Inject
    private People people;

    /** People whose name begins so. */
    public List<PersonName> suggestions(String beginning) {
        return people.suggestions(beginning);
    }

    @Override
    public PersonName getAsObject(FacesContext context, UIComponent component, String id) {
        if (id == null || id.isEmpty()) {
            return null;
        }
        try {
            return people.named(List.of(UUID.fromString(id))).stream()
                    .findFirst()
                    .orElseThrow(() -> new ConverterException("No such person"));
        } catch (IllegalArgumentException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PersonName person) {
        return person == null ? "" : person.id().toString();
    }
}
