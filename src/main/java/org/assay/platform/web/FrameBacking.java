package org.assay.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the frame's templates ask: who is signed in, and where in the wiki this is. Costs no query. */
@Named("frame")
@RequestScoped
public class FrameBacking {

    /**
     * An entry of the navigation.
     *
     * @param label key of the text that people read
     * @param current whether this address is one of its screens
     */
    public record Entry(String href, String label, String icon, boolean current) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Instance<FramePersonSource> sources;

    @Inject
    @Any
    private Instance<FrameItem> items;

    @Inject
    private Addresses addresses;

    @Inject
    private PathParameters path;

    private FramePerson person;

    @PostConstruct
    void look() {
        person = (sources.isResolvable() ? sources.get().person() : principal()).orElse(null);
    }

    /** All that the frame follows from: who is signed in, and where this is. */
    public List<Object> getShown() {
        return Arrays.asList(person, getSpace(), path.getRoute());
    }

    /** Null where nobody is signed in. */
    public FramePerson getPerson() {
        return person;
    }

    /** Whether the person may use the wiki; without it the frame shows no navigation. */
    public boolean isMember() {
        return person != null && request.isUserInRole("user");
    }

    /** The slug of the space that this address belongs to; empty outside of spaces. */
    public String getSpace() {
        return path.spaceIfAny().orElse("");
    }

    /** Whether this address belongs to that part of the product: the first part of a route's name. */
    public boolean isIn(String feature) {
        return path.getRoute().startsWith(feature + ".");
    }

    /** The entries of the section for admins; none for anybody else. */
    public List<Entry> getAdministration() {
        return person == null || !person.admin()
                ? List.of()
                : items.stream()
                        .sorted(Comparator.comparingInt(FrameItem::order))
                        .map(this::entry)
                        .toList();
    }

    private Entry entry(FrameItem item) {
        List<String> routes = item.routes();
        return new Entry(addresses.named(routes.get(0)), item.label(), item.icon(), routes.contains(path.getRoute()));
    }

    private Optional<FramePerson> principal() {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .map(name -> new FramePerson(name, name, name, request.isUserInRole("admin"), false, List.of()));
    }
}
