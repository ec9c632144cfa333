package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.access.Access;
import org.assay.identity.PersonName;
import org.assay.page.Namings;
import org.assay.page.PageAddress;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.Texts;

/**
 * A person being named on a page for named people, by an admin who does not read it: he knows its address from somebody, and
 * is told nothing of it but that it is done.
 */
@Named
@RequestScoped
public class NameBacking {

    private static final Pattern PAGE = Pattern.compile("/wiki/([^/]+)/([^/]+)(?:/.*)?");

    @Inject
    private Namings namings;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private String page = "";
    private PersonName person;

    /** Called before the view is rendered, each time. */
    public void open() {
        Access.requireAdmin();
    }

    public void name() {
        try {
            PageAddress address = address(page)
                    .orElseThrow(() -> new Invalid("page", "malformed", "must be the address of a page in this wiki"));
            if (person == null) {
                throw new Invalid("person", "empty", "must be chosen");
            }
            namings.name(address, person.id());
            outcomes.leave(to.nameOnPage(), text.with("page.said.named", person.displayName()));
        } catch (Invalid invalid) {
            errors.show(invalid, "name", "page.naming.field.");
        }
    }

    /** As copied from the browser, with or without what stands before {@code /wiki}. */
    static Optional<PageAddress> address(String typed) {
        try {
            String path = new URI(typed.strip().replace(" ", "%20")).getPath();
            Matcher matcher = PAGE.matcher(path == null ? "" : path);
            return matcher.matches()
                    ? Optional.of(new PageAddress(matcher.group(1), matcher.group(2)))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public PersonName getPerson() {
        return person;
    }

    public void setPerson(PersonName person) {
        this.person = person;
    }
}
