package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.assay.page.BlamedPassage;
import org.assay.page.BlamedText;
import org.assay.page.Blames;
import org.assay.page.PageDetails;

/** A page's latest text, line by line with who wrote it. */
@Named
@RequestScoped
public class BlameBacking {

    @Inject
    private Blames blames;

    @Inject
    private AddressedPage addressed;

    @Inject
    private HttpServletRequest request;

    private BlamedText text;
    private int part = 1;

    /** Called before the view is rendered. */
    public void open() {
        Integer wanted = new Parameters(request).number("part");
        text = addressed.read(blames::of);
        if (text != null && wanted != null) {
            part = Math.max(1, Math.min(wanted, text.parts()));
        }
    }

    /** Null where the browser is being sent to the page's present address. */
    public PageDetails getPage() {
        return text == null ? null : text.page();
    }

    public List<BlamedPassage> getPassages() {
        return text.part(part);
    }

    /** The oldest revision that was looked at, where there are older ones; else null. */
    public Integer getSince() {
        return text.since();
    }

    public int getPart() {
        return part;
    }

    public int getParts() {
        return text.parts();
    }
}
