-- Change sets, the votes on them, and how they ended.

create table review (
    id               uuid primary key,
    space_id         uuid        not null references space,
    title            text        not null,
    opener           uuid        not null,
    opened           timestamptz not null,
    state            text        not null,
    closed           timestamptz,
    closed_by        uuid,
    closing_hash     text check (closing_hash ~ '^[0-9a-f]{64}$'),
    closing_comment  text,
    closing_audience text[],
    approvers        uuid[],
    version          int         not null,
    constraint review_state check (state in ('OPEN', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')),
    constraint review_end check ((state = 'OPEN') = (num_nonnulls(
        closed, closed_by, closing_hash, closing_comment, closing_audience, approvers) = 0)),
    constraint review_ended check (state = 'OPEN' or num_nulls(
        closed, closed_by, closing_hash, closing_comment, closing_audience, approvers) = 0)
);
comment on table review is 'A change set: the drafts of one or more pages of a space, to be approved and published together';
comment on column review.space_id is 'Space that all its pages stand in';
comment on column review.title is 'What it is about, in the words of who asked for it';
comment on column review.opener is 'Person who asked for it';
comment on column review.opened is 'When he did';
comment on column review.state is 'OPEN, or how it ended; whether an open one is approved is computed from votes and drafts, never stored';
comment on column review.closed is 'When it ended; null while open, as everything about the end';
comment on column review.closed_by is 'Who ended it';
comment on column review.closing_hash is 'The review''s hash when it ended: what exactly was published, rejected or withdrawn';
comment on column review.closing_comment is 'Why it was rejected; empty otherwise';
comment on column review.closing_audience is 'Keys of those who could see all its drafts when it ended: only they read the comment';
comment on column review.approvers is 'Whose approvals counted when it ended';
comment on column review.version is 'Optimistic lock';
create index review_age on review (opened, id);
create index review_open on review (opened, id) where state = 'OPEN';

create table review_page (
    review_id uuid    not null references review,
    page_id   uuid    not null references page,
    asked     int     not null,
    open      boolean not null,
    head      int,
    approved  int,
    primary key (review_id, page_id),
    constraint review_page_end check (open = (head is null)),
    constraint review_page_base check (not open or approved is null)
);
comment on table review_page is 'A page of a change set';
comment on column review_page.review_id is 'The review';
comment on column review_page.page_id is 'The page';
comment on column review_page.asked is 'The latest revision when the page came into the review';
comment on column review_page.open is 'Whether the review is open; a page is in one open review at most';
comment on column review_page.head is 'The latest revision when the review ended; null while open';
comment on column review_page.approved is 'The approved revision that it was compared with when the review ended; null while open and where there was none';
create unique index review_page_once on review_page (page_id) where open;

create table vote (
    id        bigint generated always as identity primary key,
    review_id uuid        not null references review,
    person    uuid        not null,
    team      text        not null,
    verdict   text        not null check (verdict in ('APPROVE', 'REQUEST_CHANGES')),
    comment   text        not null,
    hash      text        not null check (hash ~ '^[0-9a-f]{64}$'),
    at        timestamptz not null,
    audience  text[]      not null
);
comment on table vote is 'Append-only: what a reviewer said of exactly which content; his last vote is the one that counts';
comment on column vote.id is 'Order';
comment on column vote.review_id is 'The review';
comment on column vote.person is 'Who voted';
comment on column vote.team is 'The team as whose reviewer he voted';
comment on column vote.verdict is 'APPROVE or REQUEST_CHANGES';
comment on column vote.comment is 'What he said; may be empty';
comment on column vote.hash is 'The review''s hash as he saw it: the content that the vote is about';
comment on column vote.at is 'When';
comment on column vote.audience is 'Keys of those who could see all the drafts then: only they read the comment';
create index vote_review on vote (review_id, id);

create trigger vote_is_immutable before update or delete on vote
    for each row execute function refuse_change();
create trigger review_is_never_deleted before delete on review
    for each row execute function refuse_change();
create trigger review_end_is_final before update on review
    for each row when (old.state <> 'OPEN') execute function refuse_change();
create trigger review_page_end_is_final before update or delete on review_page
    for each row when (not old.open) execute function refuse_change();
