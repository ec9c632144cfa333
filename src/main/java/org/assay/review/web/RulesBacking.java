package org.assay.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.assay.identity.CurrentCaller;
import org.assay.identity.PersonName;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Replies;
import org.assay.platform.web.Texts;
import org.assay.review.Counted;
import org.assay.review.NewRule;
import org.assay.review.ReviewRules;
import org.assay.review.RuleDetails;

/** When a review of a space's pages is approved: told to insiders, changed by admins. */
@Named
@ViewScoped
public class RulesBacking implements Serializable {

    @Inject
    private ReviewRules rules;

    @Inject
    private Replies replies;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private RuleDetails rule;
    private int approvals;
    private String counted;
    private List<PersonName> people = new ArrayList<>();
    private String team = "";
    private boolean minorNeedLess;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (rule == null) {
            rule = rules.of(path.space());
            approvals = rule.approvals();
            counted = rule.counted().label();
            people = new ArrayList<>(rule.people());
            team = rule.secondTeam();
            minorNeedLess = rule.minorNeedLess();
        }
    }

    public void save() {
        boolean named = Counted.PEOPLE.label().equals(counted);
        boolean second = Counted.SECOND_TEAM.label().equals(counted);
        try {
            rules.make(
                    path.space(),
                    new NewRule(
                            approvals,
                            counted,
                            named ? people.stream().map(PersonName::id).toList() : List.of(),
                            second ? team : "",
                            minorNeedLess));
            replies.leave(to.rules(path.space()), text.get("review.said.ruled"));
        } catch (Invalid invalid) {
            errors.show(invalid, "rule", "review.rules.");
        }
    }

    /** The rule in force. */
    public RuleDetails getRule() {
        return rule;
    }

    /** Whether he may change it. */
    public boolean isAdmin() {
        return CurrentCaller.get().admin();
    }

    /** Whose approvals can be counted. */
    public List<Counted> getChoices() {
        return List.of(Counted.values());
    }

    public boolean isNaming() {
        return Counted.PEOPLE.label().equals(counted);
    }

    public boolean isSecond() {
        return Counted.SECOND_TEAM.label().equals(counted);
    }

    public int getApprovals() {
        return approvals;
    }

    public void setApprovals(int approvals) {
        this.approvals = approvals;
    }

    /** A label. */
    public String getCounted() {
        return counted;
    }

    public void setCounted(String counted) {
        this.counted = counted;
    }

    public List<PersonName> getPeople() {
        return people;
    }

    public void setPeople(List<PersonName> people) {
        this.people = people == null ? new ArrayList<>() : new ArrayList<>(people);
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public boolean isMinorNeedLess() {
        return minorNeedLess;
    }

    public void setMinorNeedLess(boolean minorNeedLess) {
        this.minorNeedLess = minorNeedLess;
    }
}
