package org.assay.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.actor.Actor;
import org.assay.actor.Actors;
import org.assay.claim.ClaimCard;
import org.assay.claim.Claims;
import org.assay.claim.Listing;
import org.assay.claim.Origin;
import org.assay.document.Document;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.Slice;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.page.web.Parameters;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.Addresses;

/** All claims by or about an actor, from a document or an origin: which, and which part of them, stands in the address. */
@Named
@RequestScoped
public class ListedBacking {

    @Inject
    private PageViews views;

    @Inject
    private Claims claims;

    @Inject
    private Actors actors;

    @Inject
    private AddressedPage addressed;

    @Inject
    private Addresses to;

    @Inject
    private HttpServletRequest request;

    private PageDetails page;
    private Listing listing;
    private int part;
    private Slice<ClaimCard> slice;

    /** Called before the view is rendered. */
    public void open() {
        page = addressed.read(address -> views.details(address, ViewChoice.USUAL));
        if (page != null) {
            listing = chosen();
            part = new Parameters(request).part();
            slice = claims.listed(listing, of(), part);
        }
    }

    private Listing chosen() {
        List<Listing> lists = getLists();
        if (lists.isEmpty()) {
            throw new NotFound();
        }
        String show = new Parameters(request).text("show");
        return show == null
                ? lists.get(0)
                : Listing.of(show)
                        .filter(lists::contains)
                        .orElseThrow(() -> new Invalid("show", "unknown", "must be a list that this page has"));
    }

    private Set<UUID> of() {
        Set<UUID> pages = new HashSet<>(Set.of(page.id()));
        if (page.kind().equals(Actor.NAME)) {
            pages.addAll(actors.mergedInto(page.id()));
        }
        return pages;
    }

    /** The lists that a page of this kind has; none for most. */
    public List<Listing> getLists() {
        return switch (page.kind()) {
            case Actor.NAME -> List.of(Listing.BY, Listing.ABOUT);
            case Document.NAME -> List.of(Listing.IN);
            case Origin.NAME -> List.of(Listing.FROM);
            default -> List.of();
        };
    }

    public PageDetails getPage() {
        return page;
    }

    public Listing getListing() {
        return listing;
    }

    public List<ClaimCard> getClaims() {
        return slice.rows();
    }

    /** Address of the list itself, another one of the same page. */
    public String at(Listing other) {
        return at(other, 0);
    }

    /** Address of the part before; null at the beginning. */
    public String getPrevious() {
        return part == 0 ? null : at(listing, part - 1);
    }

    /** Address of the part after; null at the end. */
    public String getNext() {
        return slice.more() && part + 1 < Slice.MOST_PARTS ? at(listing, part + 1) : null;
    }

    private String at(Listing list, int number) {
        return to.claims(page.space().slug(), page.slug(), list.label()) + (number == 0 ? "" : "&part=" + number);
    }
}
