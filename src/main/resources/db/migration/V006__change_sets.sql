-- What a vote saw page by page and found of tradecraft, who put a page into a review, and the rules of spaces.

alter table vote
    add column seen_pages    uuid[] not null default '{}',
    add column seen_heads    int[]  not null default '{}',
    add column seen_approved int[]  not null default '{}',
    add column findings      text   not null default '{}',
    add constraint vote_seen check (cardinality(seen_pages) = cardinality(seen_heads)
        and cardinality(seen_pages) = cardinality(seen_approved));
comment on column vote.seen_pages is 'The pages that were under review, by ascending id; none in votes of before this was recorded';
comment on column vote.seen_heads is 'The revision of each that was under review';
comment on column vote.seen_approved is 'The approved revision of each that it was compared with; 0 where there was none';
comment on column vote.findings is 'Canonical JSON: how the voter found the standards of tradecraft met, by standard; those he judged only';

alter table review_page add column asked_by uuid;
update review_page set asked_by = (select opener from review where id = review_id) where open;
comment on column review_page.asked_by is 'Who put the page into the review; null in reviews that ended before this was recorded: the opener';

alter table review add column needed int not null default 1 check (needed between 1 and 5);
alter table review alter column needed drop not null, alter column needed drop default;
update review set needed = null where state = 'OPEN';
alter table review add constraint review_needed check ((state = 'OPEN') = (needed is null));
comment on column review.needed is 'How many approvals were needed when it ended; null while open';
create index review_decided on review (space_id, closed) where state in ('PUBLISHED', 'REJECTED');

create table review_rule (
    id        bigint generated always as identity primary key,
    space_id  uuid        not null references space,
    approvals int         not null check (approvals between 1 and 5),
    counted   text        not null check (counted in ('REVIEWERS', 'PEOPLE', 'SECOND_TEAM')),
    people    uuid[]      not null,
    team      text        not null,
    minor     boolean     not null,
    person    uuid        not null,
    at        timestamptz not null,
    constraint review_rule_people check ((counted = 'PEOPLE') = (cardinality(people) > 0)),
    constraint review_rule_team check ((counted = 'SECOND_TEAM') = (team <> ''))
);
comment on table review_rule is 'Append-only: when a review of a space''s pages is approved; the last row of a space is in force, without one it is one approval by any reviewer of the team';
comment on column review_rule.id is 'Order';
comment on column review_rule.space_id is 'The space';
comment on column review_rule.approvals is 'Approvals needed';
comment on column review_rule.counted is 'Whose approvals count: all REVIEWERS of the space''s team, only the named PEOPLE among them, only those who are reviewers of a SECOND_TEAM as well';
comment on column review_rule.people is 'Those people, sorted; empty otherwise';
comment on column review_rule.team is 'Slug of that team; empty otherwise';
comment on column review_rule.minor is 'Whether minor edits need one approval less, though never less than one';
comment on column review_rule.person is 'Who made the rule';
comment on column review_rule.at is 'When';
create index review_rule_space on review_rule (space_id, id desc);
create trigger review_rule_is_immutable before update or delete on review_rule
    for each row execute function refuse_change();
