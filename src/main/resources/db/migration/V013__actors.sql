-- Actors, their names, relations and identities; places and events: projections of the facts of pages of these kinds.

create table actor_row (
    page_id     uuid     not null references page,
    stage       text     not null check (stage in ('DRAFT', 'APPROVED')),
    space_id    uuid     not null references space,
    ref         text,
    name        text     not null,
    actor_kind  text     not null,
    named       boolean  not null,
    merged_into uuid,
    letter      text     not null check (letter between 'A' and 'F'),
    mentioned   boolean  not null,
    retired     boolean  not null,
    words       tsvector not null,
    primary key (page_id, stage)
);
comment on table actor_row is 'Projection: what each stage of an actor states';
comment on column actor_row.page_id is 'The actor''s page';
comment on column actor_row.stage is 'DRAFT: its latest revision; APPROVED: its approved one';
comment on column actor_row.space_id is 'Space it stands in';
comment on column actor_row.ref is 'Short name in a body of knowledge; null for none';
comment on column actor_row.name is 'Its name: the page''s title';
comment on column actor_row.actor_kind is 'What it is: person, state, armed-group …';
comment on column actor_row.named is 'Whether the name is one and no mere description';
comment on column actor_row.merged_into is 'Actor that stands for this one; null for none';
comment on column actor_row.letter is 'Reliability as a source that holds now, A to F; F where nobody judged';
comment on column actor_row.mentioned is 'Whether it says where documents speak of it';
comment on column actor_row.retired is 'Whether that stage of the page is retired: then it counts nowhere';
comment on column actor_row.words is 'Words of its names, for completion';
create index actor_row_space on actor_row (space_id, stage, name);
create index actor_row_words on actor_row using gin (words);
create index actor_row_merged on actor_row (merged_into) where merged_into is not null;

create table actor_alias (
    page_id  uuid not null,
    stage    text not null,
    position int  not null check (position >= 0),
    form     text not null,
    used_by  uuid,
    primary key (page_id, stage, position),
    foreign key (page_id, stage) references actor_row on delete cascade
);
comment on table actor_alias is 'Projection: other names of actors';
comment on column actor_alias.page_id is 'The actor''s page';
comment on column actor_alias.stage is 'Which stage of it';
comment on column actor_alias.position is 'Order on its page, from 0';
comment on column actor_alias.form is 'The name as it is written';
comment on column actor_alias.used_by is 'Actor who calls it so; null where nobody recorded that';
create index actor_alias_user on actor_alias (used_by) where used_by is not null;

create table actor_relation (
    page_id     uuid    not null,
    stage       text    not null,
    space_id    uuid    not null references space,
    position    int     not null check (position >= 0),
    ref         text,
    type        text    not null,
    to_page     uuid    not null,
    negated     boolean not null,
    provenance  text    not null,
    via         uuid,
    credibility text    check (credibility between '1' and '6'),
    valid_from  date,
    valid_to    date,
    as_of       date,
    from_edtf   text,
    until_edtf  text,
    as_of_edtf  text,
    primary key (page_id, stage, position),
    foreign key (page_id, stage) references actor_row on delete cascade,
    constraint actor_relation_with_itself check (to_page <> page_id)
);
comment on table actor_relation is 'Projection: what an actor is to other actors, or expressly is not, as its own page states it';
comment on column actor_relation.page_id is 'The actor that states it';
comment on column actor_relation.stage is 'Which stage of its page';
comment on column actor_relation.space_id is 'Space it stands in';
comment on column actor_relation.position is 'Order on its page, from 0';
comment on column actor_relation.ref is 'Short name in a body of knowledge; null for none';
comment on column actor_relation.type is 'Word of an open vocabulary: part-of, chairs …';
comment on column actor_relation.to_page is 'The other actor';
comment on column actor_relation.negated is 'Whether it is said not to be so';
comment on column actor_relation.provenance is 'stated, inferred or analyst-knowledge';
comment on column actor_relation.via is 'Claim that says it; null for none';
comment on column actor_relation.credibility is 'How far it may be believed, 1 to 6; null where nobody graded it';
comment on column actor_relation.valid_from is 'First day on which it may have begun; null where unknown';
comment on column actor_relation.valid_to is 'Last day on which it may have ended; null where unknown or lasting';
comment on column actor_relation.as_of is 'First day on which it may have been so for certain; null for none';
comment on column actor_relation.from_edtf is 'When it began, as it was written';
comment on column actor_relation.until_edtf is 'When it ended, as it was written';
comment on column actor_relation.as_of_edtf is 'When it was so for certain, as it was written';
create index actor_relation_to on actor_relation (to_page);
create index actor_relation_space on actor_relation (space_id, stage, type);

create table actor_identity (
    page_id    uuid        not null,
    stage      text        not null,
    position   int         not null check (position >= 0),
    other      uuid        not null,
    verdict    text        not null,
    basis      text        not null,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    latest     boolean     not null,
    primary key (page_id, stage, position),
    foreign key (page_id, stage) references actor_row on delete cascade
);
comment on table actor_identity is 'Projection: what was decided of whether two actors are one, on the page of one of them';
comment on column actor_identity.page_id is 'The actor whose page says so';
comment on column actor_identity.stage is 'Which stage of it';
comment on column actor_identity.position is 'Order on its page, from 0';
comment on column actor_identity.other is 'The other actor';
comment on column actor_identity.verdict is 'same, different, unsure or no-judgement';
comment on column actor_identity.basis is 'Why';
comment on column actor_identity.decided_by is 'Person who decided';
comment on column actor_identity.decided_at is 'When';
comment on column actor_identity.latest is 'Whether none of a later date on the same other actor stands on this page';
create index actor_identity_other on actor_identity (other);

create table actor_letter (
    page_id    uuid not null,
    stage      text not null,
    position   int  not null check (position >= 0),
    letter     text not null check (letter between 'A' and 'F'),
    holds_from date,
    primary key (page_id, stage, position),
    foreign key (page_id, stage) references actor_row on delete cascade
);
comment on table actor_letter is 'Projection: how reliable an actor was judged as a source, each letter from its day on';
comment on column actor_letter.page_id is 'The actor''s page';
comment on column actor_letter.stage is 'Which stage of it';
comment on column actor_letter.position is 'Order in which the letters came to hold, from 0';
comment on column actor_letter.letter is 'Reliability, A to F';
comment on column actor_letter.holds_from is 'First day of it; null where no calendar has it';

create table place_row (
    page_id    uuid    not null references page,
    stage      text    not null check (stage in ('DRAFT', 'APPROVED')),
    space_id   uuid    not null references space,
    ref        text,
    name       text    not null,
    place_kind text,
    retired    boolean not null,
    primary key (page_id, stage)
);
comment on table place_row is 'Projection: what each stage of a place states';
comment on column place_row.page_id is 'The place''s page';
comment on column place_row.stage is 'DRAFT: its latest revision; APPROVED: its approved one';
comment on column place_row.space_id is 'Space it stands in';
comment on column place_row.ref is 'Short name in a body of knowledge; null for none';
comment on column place_row.name is 'Its name: the page''s title';
comment on column place_row.place_kind is 'Word of an open vocabulary: country, city …; null where nobody says';
comment on column place_row.retired is 'Whether that stage of the page is retired';
create index place_row_space on place_row (space_id, stage, name);

create table event_row (
    page_id    uuid    not null references page,
    stage      text    not null check (stage in ('DRAFT', 'APPROVED')),
    space_id   uuid    not null references space,
    ref        text,
    name       text    not null,
    event_from date,
    event_to   date,
    retired    boolean not null,
    primary key (page_id, stage)
);
comment on table event_row is 'Projection: what each stage of an event states';
comment on column event_row.page_id is 'The event''s page';
comment on column event_row.stage is 'DRAFT: its latest revision; APPROVED: its approved one';
comment on column event_row.space_id is 'Space it stands in';
comment on column event_row.ref is 'Short name in a body of knowledge; null for none';
comment on column event_row.name is 'Its name: the page''s title';
comment on column event_row.event_from is 'First day on which it may have been; null where open or unknown';
comment on column event_row.event_to is 'Last such day';
comment on column event_row.retired is 'Whether that stage of the page is retired';
create index event_row_space on event_row (space_id, stage, name);
