-- Claims, their relations and their origins: projections of the facts of pages of the kinds claim and origin.

create table claim_row (
    page_id            uuid    not null references page,
    stage              text    not null check (stage in ('DRAFT', 'APPROVED')),
    space_id           uuid    not null references space,
    ref                text,
    proposition        text    not null,
    modality           text    not null,
    polarity           text    not null,
    speech_act         text,
    form               text    not null,
    speaker            uuid    not null,
    reporter           uuid    not null,
    chain_length       int     not null check (chain_length > 0),
    document           uuid    not null,
    capture            int     not null,
    quote_start        int     not null,
    quote_end          int     not null,
    quote              text    not null,
    origin             uuid,
    reliability        text    not null check (reliability between 'A' and 'F'),
    credibility        text    not null check (credibility between '1' and '6'),
    report_credibility text    check (report_credibility between '1' and '6'),
    decision           text,
    about              uuid,
    event_from         date,
    event_to           date,
    asserted_from      date,
    asserted_to        date,
    retired            boolean not null,
    primary key (page_id, stage)
);
comment on table claim_row is 'Projection: what each stage of a claim states';
comment on column claim_row.page_id is 'The claim''s page';
comment on column claim_row.stage is 'DRAFT: its latest revision; APPROVED: its approved one';
comment on column claim_row.space_id is 'Space it stands in';
comment on column claim_row.ref is 'Short name in a body of knowledge; null for none';
comment on column claim_row.proposition is 'What is claimed: the page''s title';
comment on column claim_row.modality is 'How it is put forward: assertion, denial …';
comment on column claim_row.polarity is 'affirm or deny';
comment on column claim_row.speech_act is 'What is done by saying it; null for mere telling';
comment on column claim_row.form is 'direct-quote, indirect-quote, author-voice or hearsay';
comment on column claim_row.speaker is 'Actor whose statement it is';
comment on column claim_row.reporter is 'Actor who put it into the document';
comment on column claim_row.chain_length is 'Steps from speaker to reporter, both included';
comment on column claim_row.document is 'Document that it is quoted from';
comment on column claim_row.capture is 'Number of that document''s capture';
comment on column claim_row.quote_start is 'Where the quote begins, in code points';
comment on column claim_row.quote_end is 'Where it ends, exclusive';
comment on column claim_row.quote is 'The quoted words';
comment on column claim_row.origin is 'Origin that a person recorded; null for none: what it repeats or derives from may have one';
comment on column claim_row.reliability is 'Of the source, A to F';
comment on column claim_row.credibility is 'Of the proposition, 1 to 6';
comment on column claim_row.report_credibility is 'Of the report that the speaker said it, 1 to 6; null where not graded';
comment on column claim_row.decision is 'What a person decided of its truth; null while open';
comment on column claim_row.about is 'Claim that this one is about; null for none';
comment on column claim_row.event_from is 'First day on which what it speaks of may have been; null where open or unknown';
comment on column claim_row.event_to is 'Last such day';
comment on column claim_row.asserted_from is 'First day on which it may have been said; null where open or unknown';
comment on column claim_row.asserted_to is 'Last such day';
comment on column claim_row.retired is 'Whether that stage of the page is retired: then it counts nowhere';
create index claim_row_space on claim_row (space_id, stage);
create index claim_row_speaker on claim_row (speaker);
create index claim_row_document on claim_row (document, quote_start);
create index claim_row_origin on claim_row (origin);

create table claim_subject (
    page_id uuid not null,
    stage   text not null,
    actor   uuid not null,
    role    text not null check (role in ('subject', 'object')),
    primary key (page_id, stage, actor, role),
    foreign key (page_id, stage) references claim_row on delete cascade
);
comment on table claim_subject is 'Projection: which actors a claim is about';
comment on column claim_subject.page_id is 'The claim''s page';
comment on column claim_subject.stage is 'Which stage of it';
comment on column claim_subject.actor is 'The actor';
comment on column claim_subject.role is 'subject: something is said of him; object: what is said is done to him';
create index claim_subject_actor on claim_subject (actor);

create table claim_chain (
    page_id uuid not null,
    stage   text not null,
    step    int  not null check (step > 0),
    actor   uuid not null,
    primary key (page_id, stage, step),
    foreign key (page_id, stage) references claim_row on delete cascade
);
comment on table claim_chain is 'Projection: through whom a claim came from its speaker into the document';
comment on column claim_chain.page_id is 'The claim''s page';
comment on column claim_chain.stage is 'Which stage of it';
comment on column claim_chain.step is 'Order, from 1: the speaker';
comment on column claim_chain.actor is 'The actor';
create index claim_chain_actor on claim_chain (actor);

create table claim_relation (
    page_id   uuid        not null,
    stage     text        not null,
    space_id  uuid        not null references space,
    position  int         not null check (position >= 0),
    ref       text,
    type      text        not null,
    to_page   uuid        not null,
    strength  text        not null check (strength in ('full', 'partial')),
    rationale text        not null,
    stated_by uuid        not null,
    stated_at timestamptz not null,
    primary key (page_id, stage, position),
    foreign key (page_id, stage) references claim_row on delete cascade,
    constraint claim_relation_with_itself check (to_page <> page_id)
);
comment on table claim_relation is 'Projection: what a claim is to other claims, as its own page states it';
comment on column claim_relation.page_id is 'The claim that states it';
comment on column claim_relation.stage is 'Which stage of it';
comment on column claim_relation.space_id is 'Space it stands in';
comment on column claim_relation.position is 'Order on its page, from 0';
comment on column claim_relation.ref is 'Short name in a body of knowledge; null for none';
comment on column claim_relation.type is 'contradicts, disputes, supports, repeats, derives-from, qualifies or embeds';
comment on column claim_relation.to_page is 'The other claim';
comment on column claim_relation.strength is 'full or partial';
comment on column claim_relation.rationale is 'Why';
comment on column claim_relation.stated_by is 'Person who stated it';
comment on column claim_relation.stated_at is 'When';
create index claim_relation_to on claim_relation (to_page);
create index claim_relation_space on claim_relation (space_id, stage, type);

create table origin_row (
    page_id  uuid    not null references page,
    stage    text    not null check (stage in ('DRAFT', 'APPROVED')),
    space_id uuid    not null references space,
    ref      text,
    name     text    not null,
    counts   boolean not null,
    retired  boolean not null,
    primary key (page_id, stage)
);
comment on table origin_row is 'Projection: what each stage of an origin states';
comment on column origin_row.page_id is 'The origin''s page';
comment on column origin_row.stage is 'DRAFT: its latest revision; APPROVED: its approved one';
comment on column origin_row.space_id is 'Space it stands in';
comment on column origin_row.ref is 'Short name in a body of knowledge; null for none';
comment on column origin_row.name is 'Its name: the page''s title';
comment on column origin_row.counts is 'Whether it is an origin of information at all';
comment on column origin_row.retired is 'Whether that stage of the page is retired';
create index origin_row_space on origin_row (space_id, stage);

create table origin_independence (
    page_id   uuid        not null,
    stage     text        not null,
    other     uuid        not null,
    reason    text        not null,
    stated_by uuid        not null,
    stated_at timestamptz not null,
    primary key (page_id, stage, other),
    foreign key (page_id, stage) references origin_row on delete cascade
);
comment on table origin_independence is 'Projection: which origins a person recorded as independent of each other, on one of the two pages';
comment on column origin_independence.page_id is 'The origin whose page says so';
comment on column origin_independence.stage is 'Which stage of it';
comment on column origin_independence.other is 'The other origin';
comment on column origin_independence.reason is 'Why';
comment on column origin_independence.stated_by is 'Person who recorded it';
comment on column origin_independence.stated_at is 'When';
create index origin_independence_other on origin_independence (other);
