package org.assay.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Lets the roster follow the directory, and each server follow the roster, for as long as the wiki runs. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DirectoryTimer {

    private static final Logger LOG = Logger.getLogger(DirectoryTimer.class);

    /** Below the five seconds within which a change made at another server has to be known. */
    private static final int LOOK_SECONDS = 4;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DirectorySync sync;

    @Inject
    private Arrivals arrivals;

    private final List<ScheduledFuture<?>> tasks = new ArrayList<>();

    @PostConstruct
    void start() {
        if (System.getenv("ASSAY_DIRECTORY_SECRET") == null) {
            LOG.warn("ASSAY_DIRECTORY_SECRET is not set: roles of people are known from their own visits only");
        } else {
            every(DirectorySync.PERIOD.toSeconds(), sync::run);
            every(LOOK_SECONDS, arrivals::refresh);
        }
    }

    @PreDestroy
    void stop() {
        tasks.forEach(task -> task.cancel(true));
    }

    private void every(long seconds, Runnable task) {
        tasks.add(executor.scheduleWithFixedDelay(() -> safely(task), 1, seconds, TimeUnit.SECONDS));
    }

    /** What is thrown would end the schedule. */
    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("Following the directory failed; it is tried again", e);
        }
    }
}
