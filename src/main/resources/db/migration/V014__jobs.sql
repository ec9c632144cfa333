-- Work that goes on after its request has been answered: imports.

create table job (
    id        uuid        primary key,
    space_id  uuid        not null references space,
    person    uuid        not null references person,
    node      text        not null,
    file_name text        not null,
    state     text        not null,
    step      text        not null,
    done      int         not null,
    total     int         not null,
    report    text,
    review    uuid        references review,
    created   timestamptz not null,
    ended     timestamptz,
    constraint job_state check (state in ('waiting', 'running', 'done', 'refused', 'failed', 'interrupted')),
    constraint job_ended check ((ended is null) = (state in ('waiting', 'running')))
);
comment on table job is 'An import: what goes on after its request has been answered, and what came of it';
comment on column job.space_id is 'Space that it imports into';
comment on column job.person is 'Who began it: his rights count, and nobody else sees it';
comment on column job.node is 'Name of the server that works on it: what that server finds unended when it starts was interrupted';
comment on column job.file_name is 'Name of the file as it was sent';
comment on column job.state is 'waiting, running; done, refused (the file has flaws), failed (ours), interrupted (the server ended)';
comment on column job.step is 'What it does now: a word for programs';
comment on column job.done is 'How many things of this step are done';
comment on column job.total is 'How many there are; 0 where nobody knows';
comment on column job.report is 'What came of it, as JSON; null until it has ended';
comment on column job.review is 'The first review that it asked for; null where there is none';
comment on column job.created is 'When it was begun';
comment on column job.ended is 'When it ended; null until then';
create index job_person on job (person, space_id, created desc);
create index job_unended on job (node) where ended is null;
