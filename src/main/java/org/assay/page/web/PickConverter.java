package org.assay.page.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What travels with a form of a page that was chosen: the id or what is to be made counts, the name is for the eye. */
@FacesConverter("pick")
public class PickConverter implements Converter<Pick> {

    private static final String NEW = "new:";
    private static final Pattern CARRIED = Pattern.compile("(?s)([0-9a-f-]{36}|new:[a-z/-]+)\\|(.*)");

    @Override
    public String getAsString(FacesContext context, UIComponent component, Pick pick) {
        if (pick == null) {
            return "";
        }
        if (pick.isNew()) {
            return NEW + pick.make() + "|" + pick.name();
        }
        return pick.id() == null ? pick.name() : pick.id() + "|" + pick.name();
    }

    /** Whatever comes is a pick: what is none of ours is a name that was typed, and is kept as that. */
    @Override
    public Pick getAsObject(FacesContext context, UIComponent component, String carried) {
        if (carried == null || carried.isBlank()) {
            return null;
        }
        Matcher parts = CARRIED.matcher(carried);
        if (!parts.matches()) {
            return Pick.typed(carried.strip());
        }
        String head = parts.group(1);
        if (head.startsWith(NEW)) {
            return Pick.made(head.substring(NEW.length()), parts.group(2), "");
        }
        try {
            return Pick.of(UUID.fromString(head), parts.group(2));
        } catch (IllegalArgumentException e) {
            return Pick.typed(carried.strip());
        }
    }
}
