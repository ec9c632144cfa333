package org.assay.stack;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Leaves the WAR of the first test class deployed for all others: it holds the tests of all ({@link BuiltWar#withTests}), and
 * deploying it takes longer than most of them run. Arquillian asks for a deployment before each class and takes it away after it.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployments.class);
    }

    /** Public, with public methods, because Arquillian calls it by reflection. */
    public static final class Deployments {

        @Inject
        @DeploymentScoped
        private InstanceProducer<ProtocolMetaData> metaData;

        @Inject
        @DeploymentScoped
        private InstanceProducer<Deployment> present;

        @Inject
        @DeploymentScoped
        private InstanceProducer<DeploymentDescription> description;

        /** After Arquillian's own observers, which open the context that the injected fields live in; without it their order is chance. */
        private static final int INSIDE_THE_CONTEXT = -100;

        /** How what is deployed can be reached; null while nothing is. */
        private ProtocolMetaData reached;

        public void deploy(@Observes(precedence = INSIDE_THE_CONTEXT) EventContext<DeployDeployment> context) {
            Deployment deployment = context.getEvent().getDeployment();
            if (reached == null) {
                context.proceed();
                reached = metaData.get();
            } else {
                description.set(deployment.getDescription());
                present.set(deployment);
                deployment.deployed();
                metaData.set(reached);
            }
        }

        /** It stays until the server is stopped. */
        public void undeploy(@Observes(precedence = INSIDE_THE_CONTEXT) EventContext<UnDeployDeployment> context) {
            context.getEvent().getDeployment().undeployed();
        }
    }
}
