package org.assay.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.assay.identity.Work;
import org.jboss.logging.Logger;

/** When the server starts: the jobs that it did not end are interrupted. An enterprise bean, since only such start with it. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobStart {

    /** As the audit would name it. */
    static final String TASK = "end interrupted jobs";

    private static final Logger LOG = Logger.getLogger(JobStart.class);

    @Inject
    private JobLog log;

    @PostConstruct
    void end() {
        int ended = Work.as(Work.system(TASK), log::interrupted);
        if (ended > 0) {
            LOG.warnf("%d imports were interrupted when the server ended; nothing of them was stored", ended);
        }
    }
}
