package org.assay.claim.web;

import java.io.Serializable;

/** In what way something is said, and how far it may be believed, as a person types it. */
public class MannerForm implements Serializable {

    private String modality = "assertion";
    private String polarity = "affirm";
    private String speechAct = "";
    private String form = "indirect-quote";
    private String hedge = "";
    private String reliability = "F";
    private String credibility = "6";
    private String reportCredibility = "";
    private String gradeReason = "";
    private String note = "";

    public String getModality() {
        return modality;
    }

    public void setModality(String modality) {
        this.modality = modality;
    }

    public String getPolarity() {
        return polarity;
    }

    public void setPolarity(String polarity) {
        this.polarity = polarity;
    }

    public String getSpeechAct() {
        return speechAct;
    }

    public void setSpeechAct(String speechAct) {
        this.speechAct = speechAct;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getHedge() {
        return hedge;
    }

    public void setHedge(String hedge) {
        this.hedge = hedge;
    }

    public String getReliability() {
        return reliability;
    }

    public void setReliability(String reliability) {
        this.reliability = reliability;
    }

    public String getCredibility() {
        return credibility;
    }

    public void setCredibility(String credibility) {
        this.credibility = credibility;
    }

    public String getReportCredibility() {
        return reportCredibility;
    }

    public void setReportCredibility(String reportCredibility) {
        this.reportCredibility = reportCredibility;
    }

    public String getGradeReason() {
        return gradeReason;
    }

    public void setGradeReason(String gradeReason) {
        this.gradeReason = gradeReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
