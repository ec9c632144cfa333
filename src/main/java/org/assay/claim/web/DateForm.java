package org.assay.claim.web;

import jakarta.json.JsonObject;
import java.io.Serializable;
import org.assay.facts.Dated;
import org.assay.facts.FactWriter;

/** A date being written: in EDTF, and as the text says it. */
public class DateForm implements Serializable {

    private String edtf = "";
    private String stated = "";

    void take(Dated dated) {
        if (dated != null) {
            edtf = dated.edtf().text();
            stated = dated.stated() == null ? "" : dated.stated();
        }
    }

    /** As facts; null where nothing was typed. */
    JsonObject facts() {
        return edtf.isBlank() && stated.isBlank()
                ? null
                : FactWriter.begin()
                        .put("edtf", edtf.strip())
                        .put("stated", stated.strip())
                        .end();
    }

    public String getEdtf() {
        return edtf;
    }

    public void setEdtf(String edtf) {
        this.edtf = edtf == null ? "" : edtf;
    }

    public String getStated() {
        return stated;
    }

    public void setStated(String stated) {
        this.stated = stated == null ? "" : stated;
    }
}
