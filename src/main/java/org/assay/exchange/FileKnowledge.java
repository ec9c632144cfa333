package org.assay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.board.Knowledge;
import org.assay.board.KnownActor;
import org.assay.board.KnownClaim;
import org.assay.board.KnownOrigin;
import org.assay.tradecraft.ClaimLink;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.Independence;
import org.assay.tradecraft.Tie;

/** A file as a body of knowledge, under the names that it has for its things; of a file without flaws. */
final class FileKnowledge {

    private FileKnowledge() {}

    static Knowledge of(Archive archive) {
        return new Knowledge(
                archive.of(Section.ACTOR).stream().map(FileKnowledge::actor).toList(),
                archive.of(Section.PLACE).size(),
                archive.of(Section.EVENT).size(),
                archive.of(Section.ORIGIN).stream()
                        .map(item -> new KnownOrigin(item.text("id"), !Boolean.FALSE.equals(item.flag("counts"))))
                        .toList(),
                archive.of(Section.CLAIM).stream().map(FileKnowledge::claim).toList(),
                archive.of(Section.RELATION).stream()
                        .map(item -> new ClaimLink<>(
                                item.text("from"),
                                ClaimRelationType.of(item.text("type")).orElseThrow(),
                                item.text("to")))
                        .toList(),
                archive.of(Section.ACTOR_RELATION).stream()
                        .map(item -> new Tie<>(item.text("from"), item.text("type"), isNegated(item), item.text("to")))
                        .toList(),
                independence(archive));
    }

    private static KnownActor actor(Item item) {
        return new KnownActor(
                item.text("id"),
                !Boolean.FALSE.equals(item.flag("named")),
                !item.list("mentions").isEmpty());
    }

    private static KnownClaim claim(Item item) {
        return new KnownClaim(
                item.text("id"),
                item.text("modality"),
                item.text("form"),
                Optional.ofNullable(item.text("speaker")),
                Optional.ofNullable(item.text("origin")),
                decision(item),
                item.words("chain").size(),
                item.words("subjects").stream().map(Item.Word::text).toList());
    }

    private static ClaimStatus decision(Item item) {
        return Optional.ofNullable(item.text("decision"))
                .flatMap(ClaimStatus::of)
                .orElse(ClaimStatus.OPEN);
    }

    private static boolean isNegated(Item item) {
        return ActorPart.NOT_PART_OF.equals(item.text("type")) || Boolean.TRUE.equals(item.flag("negated"));
    }

    private static List<Independence<String>> independence(Archive archive) {
        List<Independence<String>> pairs = new ArrayList<>();
        for (Item origin : archive.of(Section.ORIGIN)) {
            origin.objects("independent_of")
                    .forEach(pair -> pairs.add(new Independence<>(origin.text("id"), pair.text("origin"))));
        }
        return pairs.stream().distinct().toList();
    }
}
