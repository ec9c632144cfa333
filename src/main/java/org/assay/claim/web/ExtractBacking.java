package org.assay.claim.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.access.Access;
import org.assay.claim.ClaimCard;
import org.assay.claim.Claims;
import org.assay.claim.Quoting;
import org.assay.claim.Sentence;
import org.assay.document.web.Shown;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.KeptText;
import org.primefaces.PrimeFaces;

/** A text gone through sentence by sentence, and the claim that is being made of one of them. */
@Named
@ViewScoped
public class ExtractBacking implements Serializable {

    private static final Pattern PART = Pattern.compile("[1-9][0-9]{0,3}");

    @Inject
    private AddressedPage addressed;

    @Inject
    private PageViews views;

    @Inject
    private Pages pages;

    @Inject
    private Claims claims;

    @Inject
    private Quoting quoting;

    @Inject
    private NewClaims beginnings;

    @Inject
    private FieldErrors errors;

    @Inject
    private KeptText kept;

    private PageDetails document;
    private int capture;
    private List<Row> rows = List.of();
    private int part = 1;
    private int parts = 1;
    private NewClaim claim;
    private NewClaim former;
    private int made;
    private int start;
    private int end;

    /** A sentence, and the claims that quote something of it. */
    public record Row(Sentence sentence, List<ClaimCard> claims) implements Serializable {}

    /** Called before the view is rendered, each time. */
    public void open() {
        if (document != null) {
            return;
        }
        document = addressed.read(address -> views.details(address, ViewChoice.USUAL));
        if (document == null) {
            return;
        }
        Access.requireInsiderOf(document.space().team());
        capture = quoting.latest(document.id());
        part = wanted();
        read();
    }

    private static int wanted() {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("part");
        return sent != null && PART.matcher(sent).matches() ? Integer.parseInt(sent) : 1;
    }

    private void read() {
        String text = quoting.text(document.id(), capture).orElseThrow(NotFound::new);
        List<ClaimCard> quoted = claims.ofDocument(document.id()).stream()
                .filter(card -> card.quote().capture() == capture)
                .toList();
        parts = Math.max(1, (text.codePointCount(0, text.length()) + Shown.PART - 1) / Shown.PART);
        part = Math.min(part, parts);
        rows = Sentence.of(text, Locale.ROOT).stream()
                .filter(sentence -> sentence.start() / Shown.PART == part - 1)
                .map(sentence -> new Row(sentence, of(sentence, quoted)))
                .toList();
    }

    private static List<ClaimCard> of(Sentence sentence, List<ClaimCard> quoted) {
        return new ArrayList<>(quoted.stream()
                .filter(card ->
                        card.quote().start() < sentence.end() && card.quote().end() > sentence.start())
                .toList());
    }

    /** Begins a claim of what is chosen. */
    public void begin() {
        quoting.at(document.id(), capture, start, end).ifPresent(quote -> {
            String space = document.space().slug();
            claim = former == null ? beginnings.of(quote, space) : beginnings.next(former, quote, space);
        });
    }

    /** Makes the claim; the next one is said by the same until somebody else is chosen. */
    public void save() {
        try {
            pages.create(claim.page(document.space().slug()));
            kept.isStored();
            former = claim;
            claim = null;
            made++;
            read();
            PrimeFaces.current().ajax().addCallbackParam("made", true);
        } catch (Invalid invalid) {
            errors.show(invalid, "edit", "claim.field.", "claim");
        }
    }

    /** Lets it be. */
    public void cancel() {
        claim = null;
    }

    public PageDetails getDocument() {
        return document;
    }

    /** The sentences of one part of the text: as much as is read at once. */
    public List<Row> getRows() {
        return rows;
    }

    public int getPart() {
        return part;
    }

    public int getParts() {
        return parts;
    }

    /** The claim being made; null while none is. */
    public NewClaim getClaim() {
        return claim;
    }

    /** How many were made here. */
    public int getMade() {
        return made;
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public int getEnd() {
        return end;
    }

    public void setEnd(int end) {
        this.end = end;
    }
}
