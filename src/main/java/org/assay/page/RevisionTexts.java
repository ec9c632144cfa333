package org.assay.page;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.identity.People;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/** What a page's revisions say, for features that speak about the drafts of pages and point into their texts. */
@ApplicationService
public class RevisionTexts {

    @Inject
    private PageQueries queries;

    @Inject
    private People people;

    /**
     * The draft as it stands.
     *
     * @throws NotFound if there is no such page that the caller may see
     * @throws org.assay.access.Denied if he sees one whose draft he does not read
     */
    public Draft draft(UUID page) {
        DraftRow row = queries.drafts(List.of(page)).stream().findFirst().orElseThrow(NotFound::new);
        Draft draft = row.draft();
        Access.require(Permission.READ_DRAFT, draft.rules());
        return draft;
    }

    /**
     * Revisions by their numbers; those that are hidden, or more restricted than the caller may see, are left out.
     *
     * @throws org.assay.access.Denied if he sees the page but does not read its draft
     */
    public SortedMap<Integer, RevisionText> of(UUID page, Collection<Integer> numbers) {
        Access.requireMember();
        SortedMap<Integer, RevisionText> texts = new TreeMap<>();
        if (numbers.isEmpty()) {
            return texts;
        }
        List<TextRow> rows = queries.texts(page, numbers);
        Set<UUID> named = new HashSet<>();
        rows.forEach(row -> named.addAll(row.revision().content().named()));
        Map<UUID, String> names = people.displayNames(named);
        for (TextRow row : rows) {
            Access.require(Permission.READ_DRAFT, row.rules());
            int number = row.revision().number();
            Content content = row.revision().content();
            Protected rules = row.rules().narrowedTo(content.restriction());
            if (Access.allows(Permission.READ_DRAFT, rules)) {
                texts.put(number, new RevisionText(number, content.body(), RevisionText.fields(content, names), rules));
            }
        }
        return texts;
    }
}
