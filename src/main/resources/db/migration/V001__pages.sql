-- People, spaces, pages and their revisions; what is approved; the first projections; the record of acts.

create table person (
    id           uuid primary key,
    provider     text        not null,
    subject      text        not null,
    name         text        not null,
    display_name text        not null,
    first_seen   timestamptz not null,
    unique (provider, subject)
);
comment on table person is 'A person who has signed in at least once';
comment on column person.id is 'Our own id, the one that everything else refers to';
comment on column person.provider is 'Configured name of the identity provider, not its address';
comment on column person.subject is 'The id that the provider gives him';
comment on column person.name is 'Name he signs in with, as last seen';
comment on column person.display_name is 'Name that others see, as last seen';
comment on column person.first_seen is 'When he first signed in';

create table space (
    id           uuid primary key,
    slug         text        not null unique,
    title        text        not null,
    team         text        not null,
    shared_teams text[]      not null default '{}',
    marking      text        not null default 'AMBER',
    created      timestamptz not null,
    created_by   uuid        not null,
    version      int         not null,
    constraint space_marking check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'))
);
comment on table space is 'A part of the wiki that belongs to one team';
comment on column space.slug is 'Its name in addresses; never changes';
comment on column space.title is 'Its name on the screen';
comment on column space.team is 'Slug of the owning team (group /teams/<team> at the provider)';
comment on column space.shared_teams is 'Slugs of the teams that read approved AMBER pages as well';
comment on column space.marking is 'Marking that a new page gets where its author names none';
comment on column space.created is 'When it was created';
comment on column space.created_by is 'Person who created it';
comment on column space.version is 'Optimistic lock';

create table page (
    id                uuid primary key,
    space_id          uuid        not null references space,
    kind              text        not null,
    slug              text        not null,
    head              int         not null,
    head_hash         text        not null,
    approved          int,
    open_review       uuid,
    draft_audience    text[]      not null,
    approved_audience text[]      not null,
    version           int         not null,
    unique (space_id, slug)
);
comment on table page is 'A page: where it is, its latest and its approved revision, who may see which';
comment on column page.space_id is 'Space it stands in';
comment on column page.kind is 'Kind of page: topic …; never changes';
comment on column page.slug is 'Its present name in addresses, unique in the space';
comment on column page.head is 'Number of its latest revision';
comment on column page.head_hash is 'Hash of its latest revision: what a save is compared with';
comment on column page.approved is 'Number of its approved revision, derived from the last publication; null when there was none';
comment on column page.open_review is 'The review that it is in now, kept by the reviews; null when in none';
comment on column page.draft_audience is 'Keys that open the latest revision (derived: markings, team, named people)';
comment on column page.approved_audience is 'Keys that open the approved view (derived); empty when nothing was approved';
comment on column page.version is 'Optimistic lock';
create index page_draft_audience on page using gin (draft_audience);
create index page_approved_audience on page using gin (approved_audience);

create table slug_redirect (
    space_id uuid not null references space,
    slug     text not null,
    page_id  uuid not null references page,
    primary key (space_id, slug)
);
comment on table slug_redirect is 'A former name of a page; a page that has the name now takes precedence';
comment on column slug_redirect.space_id is 'Space in which the name was used';
comment on column slug_redirect.slug is 'The former name';
comment on column slug_redirect.page_id is 'The page that had it';

create table revision (
    page_id       uuid        not null references page deferrable initially deferred,
    number        int         not null check (number > 0),
    title         text        not null,
    slug          text        not null,
    body          text        not null,
    facts         text        not null,
    facts_version int         not null,
    marking       text        not null,
    named         uuid[]      not null,
    retired       boolean     not null,
    summary       text        not null,
    origin        text        not null,
    authors       uuid[]      not null check (cardinality(authors) > 0),
    saved         timestamptz not null,
    base          int,
    content_hash  text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    parent_hash   text check (parent_hash ~ '^[0-9a-f]{64}$'),
    hash          text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    primary key (page_id, number),
    constraint revision_marking check (marking in ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED')),
    constraint revision_parent check ((number = 1) = (parent_hash is null))
);
comment on table revision is 'One complete, immutable snapshot of a page; never updated, never deleted';
comment on column revision.page_id is 'The page';
comment on column revision.number is 'Counts from 1 without gaps';
comment on column revision.title is 'Title, one line';
comment on column revision.slug is 'The page''s name in addresses as of this revision';
comment on column revision.body is 'Markdown, line ends LF';
comment on column revision.facts is 'Typed facts as canonical JSON (RFC 8785): the very bytes that are hashed';
comment on column revision.facts_version is 'Version of the kind''s schema that the facts follow';
comment on column revision.marking is 'TLP 2.0 marking';
comment on column revision.named is 'People who may see it where it is RED, sorted';
comment on column revision.retired is 'Whether the page is retired as of this revision';
comment on column revision.summary is 'What the author says he changed';
comment on column revision.origin is 'How it came about: create, edit, merge, restore, import …';
comment on column revision.authors is 'Who saved it, then with whom he was merged';
comment on column revision.saved is 'When, in microseconds';
comment on column revision.base is 'Number of the revision that its author started from, where that was not the one before';
comment on column revision.content_hash is 'SHA-256 of what the reader sees';
comment on column revision.parent_hash is 'Hash of the revision before';
comment on column revision.hash is 'SHA-256 of all of it, the chain''s link';

create table suppression (
    page_id uuid        not null,
    number  int         not null,
    person  uuid        not null,
    reason  text        not null,
    at      timestamptz not null,
    primary key (page_id, number),
    foreign key (page_id, number) references revision
);
comment on table suppression is 'Hides one revision everywhere; append-only';
comment on column suppression.page_id is 'The page';
comment on column suppression.number is 'The hidden revision';
comment on column suppression.person is 'Who hid it';
comment on column suppression.reason is 'Why';
comment on column suppression.at is 'When';

create table rendering (
    hash     text primary key check (hash ~ '^[0-9a-f]{64}$'),
    template text not null
);
comment on table rendering is 'Rendered text of published revisions, stored once per content, links still open';
comment on column rendering.hash is 'SHA-256 of the template';
comment on column rendering.template is 'Sanitised HTML with holes for the state of links';

create table publication (
    id        bigint generated always as identity primary key,
    page_id   uuid        not null,
    number    int         not null,
    review_id uuid        not null,
    person    uuid        not null,
    at        timestamptz not null,
    approvers uuid[]      not null,
    rendering text        not null references rendering,
    renderer  int         not null,
    closure   text        not null,
    foreign key (page_id, number) references revision,
    unique (page_id, number)
);
comment on table publication is 'Append-only log of what was approved when; the approved pointer is its last row per page';
comment on column publication.id is 'Order of publication';
comment on column publication.page_id is 'The page';
comment on column publication.number is 'The revision that was published; only ever higher ones';
comment on column publication.review_id is 'The review that decided it';
comment on column publication.person is 'Who published';
comment on column publication.at is 'When';
comment on column publication.approvers is 'Whose approvals it rests on';
comment on column publication.rendering is 'What readers saw';
comment on column publication.renderer is 'Version of the renderer that made it';
comment on column publication.closure is 'Canonical JSON: which revision of every page it cites was approved then';
create index publication_asof on publication (page_id, at desc);

create table page_stage (
    page_id    uuid        not null references page,
    stage      text        not null check (stage in ('DRAFT', 'APPROVED')),
    space_id   uuid        not null references space,
    kind       text        not null,
    number     int         not null,
    hash       text        not null,
    title      text        not null,
    excerpt    text        not null,
    marking    text        not null,
    retired    boolean     not null,
    updated    timestamptz not null,
    updated_by uuid        not null,
    words      tsvector    not null,
    primary key (page_id, stage)
);
comment on table page_stage is 'Projection: what lists and searches say of each stage of a page';
comment on column page_stage.page_id is 'The page';
comment on column page_stage.stage is 'DRAFT: its latest revision; APPROVED: its approved one';
comment on column page_stage.space_id is 'Space it stands in';
comment on column page_stage.kind is 'Kind of page';
comment on column page_stage.number is 'The revision';
comment on column page_stage.hash is 'The revision''s hash';
comment on column page_stage.title is 'Its title';
comment on column page_stage.excerpt is 'The first words of its text';
comment on column page_stage.marking is 'Its marking';
comment on column page_stage.retired is 'Whether it is retired';
comment on column page_stage.updated is 'When the revision was saved';
comment on column page_stage.updated_by is 'Who saved it';
comment on column page_stage.words is 'Words of title and text';
create index page_stage_recent on page_stage (updated desc, page_id);
create index page_stage_space on page_stage (space_id, updated desc, page_id);
create index page_stage_words on page_stage using gin (words);

create table page_link (
    page_id      uuid not null references page,
    stage        text not null check (stage in ('DRAFT', 'APPROVED')),
    target_space text not null,
    target_slug  text not null,
    primary key (page_id, stage, target_space, target_slug)
);
comment on table page_link is 'Projection: which addresses each stage of a page links to';
comment on column page_link.page_id is 'The page that links';
comment on column page_link.stage is 'Which stage of it';
comment on column page_link.target_space is 'Slug of the space linked to';
comment on column page_link.target_slug is 'Slug of the page linked to; it need not exist';
create index page_link_target on page_link (target_space, target_slug);

create table audit_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    person  uuid,
    act     text        not null,
    subject uuid        not null,
    details text        not null
);
comment on table audit_entry is 'Append-only record of acts';
comment on column audit_entry.id is 'Order';
comment on column audit_entry.at is 'When';
comment on column audit_entry.person is 'Who; null for nobody';
comment on column audit_entry.act is 'What: page.saved, review.published …';
comment on column audit_entry.subject is 'Id of what it was done to';
comment on column audit_entry.details is 'What else an auditor wants to know';

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % are never changed', tg_table_name; end $$;
comment on function refuse_change is 'Guards append-only tables against every change, whoever tries';

create trigger revision_is_immutable before update or delete on revision
    for each row execute function refuse_change();
create trigger publication_is_immutable before update or delete on publication
    for each row execute function refuse_change();
create trigger rendering_is_immutable before update or delete on rendering
    for each row execute function refuse_change();
create trigger suppression_is_immutable before update or delete on suppression
    for each row execute function refuse_change();
create trigger audit_entry_is_immutable before update or delete on audit_entry
    for each row execute function refuse_change();
