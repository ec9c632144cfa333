package org.assay.actor.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.actor.Actor;
import org.assay.facts.FactWriter;
import org.assay.identity.CurrentCaller;
import org.assay.page.CanonicalJson;
import org.assay.page.FactsForm;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.platform.Json;

/** An actor as a person types it. What it does not ask for (mentions, decisions on identity) stays as it was. */
public class ActorForm implements FactsForm {

    /** What a relation is known from; a kind that stands above this one. */
    private static final String CLAIM = "claim";

    private static final Set<String> OTHERS = Set.of("ref", "mentions", "identity", "mergedInto");

    private final Picks picks;
    private final String space;
    private final String before;
    private String kind = "";
    private boolean unnamed;
    private String roles = "";
    private String note = "";
    private final List<AliasForm> aliases = new ArrayList<>();
    private final List<IdentifierForm> identifiers = new ArrayList<>();
    private final List<RelationForm> relations = new ArrayList<>();
    private final SourceForm source;

    ActorForm(Picks picks, String space, String before, Map<UUID, Pick> known, Map<UUID, String> people) {
        this.picks = picks;
        this.space = space;
        this.before = before;
        JsonObject facts = CanonicalJson.parse(before);
        kind = Loose.text(facts, "actorKind");
        unnamed = Loose.flag(facts, "unnamed");
        roles = String.join("\n", Loose.texts(facts, "roles"));
        note = Loose.text(facts, "note");
        Loose.objects(facts, "aliases").forEach(alias -> aliases.add(AliasForm.of(alias, known)));
        Loose.objects(facts, "identifiers").forEach(one -> identifiers.add(IdentifierForm.of(one)));
        Loose.objects(facts, "relations").forEach(relation -> relations.add(RelationForm.of(relation, known)));
        source = SourceForm.of(Loose.object(facts, "source"), people);
    }

    /** Makes the actors that are new and says what was typed. */
    @Override
    public String facts() {
        settle();
        JsonObjectBuilder all = Json.createObjectBuilder();
        CanonicalJson.parse(before).forEach((name, value) -> {
            if (OTHERS.contains(name)) {
                all.add(name, value);
            }
        });
        typed().forEach(all::add);
        return all.build().toString();
    }

    private JsonObject typed() {
        JsonObject profile = source.facts(CurrentCaller.get().person());
        return FactWriter.begin()
                .put("actorKind", kind)
                .flag("unnamed", unnamed)
                .all("roles", Lines.of(roles))
                .list("aliases", aliases, AliasForm::facts)
                .list("identifiers", identifiers, IdentifierForm::facts)
                .list("relations", relations, RelationForm::facts)
                .object("source", profile.isEmpty() ? null : profile, facts -> facts)
                .put("note", note)
                .end();
    }

    /** Whoever is new in several rows is made once. */
    private void settle() {
        for (int i = 0; i < aliases.size(); i++) {
            AliasForm alias = aliases.get(i);
            replace(
                    alias.getUsedBy(),
                    picks.settled(alias.getUsedBy(), Actor.NAME, space, "facts.aliases[" + i + "].usedBy"));
        }
        for (int i = 0; i < relations.size(); i++) {
            RelationForm relation = relations.get(i);
            replace(
                    relation.getTo(),
                    picks.settled(relation.getTo(), Actor.NAME, space, "facts.relations[" + i + "].to"));
            relation.setVia(picks.settled(relation.getVia(), CLAIM, space, "facts.relations[" + i + "].via"));
        }
    }

    private void replace(Pick former, Pick settled) {
        if (former == null || former.equals(settled)) {
            return;
        }
        aliases.stream().filter(alias -> former.equals(alias.getUsedBy())).forEach(alias -> alias.setUsedBy(settled));
        relations.stream().filter(one -> former.equals(one.getTo())).forEach(one -> one.setTo(settled));
    }

    public void addAlias() {
        aliases.add(new AliasForm());
    }

    public void removeAlias(int position) {
        aliases.remove(position);
    }

    public void addIdentifier() {
        identifiers.add(new IdentifierForm());
    }

    public void removeIdentifier(int position) {
        identifiers.remove(position);
    }

    public void addRelation() {
        relations.add(new RelationForm());
    }

    public void removeRelation(int position) {
        relations.remove(position);
    }

    public void addLetter() {
        source.getLetters().add(new LetterForm());
    }

    public void removeLetter(int position) {
        source.getLetters().remove(position);
    }

    public List<AliasForm> getAliases() {
        return aliases;
    }

    public List<IdentifierForm> getIdentifiers() {
        return identifiers;
    }

    public List<RelationForm> getRelations() {
        return relations;
    }

    public SourceForm getSource() {
        return source;
    }

    /** Label of what it is. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** Whether the title describes and does not name. */
    public boolean isUnnamed() {
        return unnamed;
    }

    public void setUnnamed(boolean unnamed) {
        this.unnamed = unnamed;
    }

    /** One a line. */
    public String getRoles() {
        return roles;
    }

    public void setRoles(String roles) {
        this.roles = roles;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
