package org.assay.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the roster follows the directory: the one row that all servers share. */
@Entity
@Table(name = "directory_state")
public class DirectoryState {

    static final int ID = 1;

    @Id
    private int id;

    private Instant begun;

    private Instant compared;

    protected DirectoryState() {}

    Instant compared() {
        return compared;
    }
}
