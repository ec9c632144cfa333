package org.assay.actor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.actor.Actor;
import org.assay.actor.ActorRelations;
import org.assay.actor.Network;
import org.assay.page.PageDetails;
import org.assay.page.PageViews;
import org.assay.page.ViewChoice;
import org.assay.page.web.AddressedPage;
import org.assay.platform.NotFound;
import org.assay.platform.web.PathParameters;

/** The actors around an actor. */
@Named
@RequestScoped
public class NetworkBacking {

    @Inject
    private PageViews views;

    @Inject
    private ActorRelations relations;

    @Inject
    private AddressedPage addressed;

    @Inject
    private PathParameters path;

    private PageDetails page;
    private Network network;

    /** Called before the view is rendered. */
    public void open() {
        page = addressed.read(address -> views.details(address, ViewChoice.USUAL));
        if (page != null) {
            if (!page.kind().equals(Actor.NAME)) {
                throw new NotFound();
            }
            network = relations.network(page.id(), getDepth());
        }
    }

    public PageDetails getPage() {
        return page;
    }

    /** How many relations away: 1 or 2. */
    public int getDepth() {
        return path.number();
    }

    public Network getNetwork() {
        return network;
    }

    public List<Line> getLines() {
        Map<UUID, Integer> distances = network.nodes().stream()
                .collect(Collectors.toMap(node -> node.actor().id(), Network.Node::distance));
        return network.ties().stream().map(tie -> Line.of(tie, distances)).toList();
    }
}
